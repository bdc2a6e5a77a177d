/** Whether a file is a PDF: browsers name the type by the ending alone, and some messengers take that away. */
export async function isPdf(file: Blob): Promise<boolean> {
  if (file.type === 'application/pdf') return true;
  const start = await file
    .slice(0, 1024)
    .text()
    .catch(() => '');
  return start.includes('%PDF-');
}
