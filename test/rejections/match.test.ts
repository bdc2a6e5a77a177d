import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/checks/rules/index.ts';
import { exchange } from '../../src/packs/providers/exchange.ts';
import { otherFixes } from '../../src/packs/schema.ts';
import { type ReasonId, reasonIds } from '../../src/rejections/ids.ts';
import { matchesIn } from '../../src/rejections/match.ts';
import { reasons } from '../../src/rejections/reasons.ts';

/** As the public guide says it, as providers write, and as people do. */
const wordings: Readonly<Record<ReasonId, readonly string[]>> = {
  blurred: [
    'Blurry Photos: The camera failed to focus, resulting in illegible text.',
    'Unclear Document Photo: Retake with better clarity.',
    '证件照片模糊',
    'La foto está borrosa',
    'Фото размыто',
    'belge bulanık',
    'ảnh bị mờ',
    'foto buram',
    'BLURRED',
    'صورة غير واضحة',
    'A foto está desfocada',
    'Le document est flou',
    '画像がぼやけています',
    'फोटो धुंधली है',
  ],
  dark: [
    'Too dark to see information',
    'The image is too dark',
    '照片太暗',
    'La imagen está oscura',
    'Фото слишком темное',
    'TOO_DARK',
    'Photo trop sombre',
  ],
  glare: [
    'reflections obscuring parts of the document',
    'Insufficient Lighting or Overexposure',
    '证件反光',
    'Hay reflejos en el documento',
    'На документе блик',
    'Il y a un reflet',
    'GLARE',
    'belgede yansıma var',
    'silau',
  ],
  covered: [
    'Obscured Documents: Fingers covering critical information on the document.',
    '手指挡住了证件',
    'Tu dedo tapa el documento',
    'Палец закрывает текст',
    'parmak',
    'Un doigt cache une partie',
    'ngón tay',
  ],
  'too-small': [
    'Document Too Small: The document occupies too small a portion of the frame for the system to recognize text.',
    '证件太小',
    'El documento es demasiado pequeño',
    'Документ слишком мал',
    'Le document est trop petit',
    'belge çok küçük',
  ],
  'cut-off': [
    'Incomplete Document: The photo does not capture the full borders of the document.',
    'Please make sure all four corners are visible',
    '证件不完整',
    'Documento incompleto',
    'Документ обрезан',
    'Les bords du document manquent',
    'dokumen terpotong',
    'PART_OF_DOCUMENT_MISSING',
  ],
  copy: [
    'Use of Copies or Screenshots: Original physical documents must be photographed.',
    'Detected "Refilling" or Digital Copy: Do not take photos of a document displayed on a screen',
    '请勿使用复印件',
    '翻拍',
    'No se aceptan fotocopias',
    'Это копия документа',
    'ekran görüntüsü',
    'Une photocopie',
    'لقطة شاشة',
    'スクリーンショット',
  ],
  expired: [
    'Expired Document: Use a valid document.',
    '证件已过期',
    'El documento está caducado',
    'Документ просрочен',
    'belgenin süresi dolmuş',
    'Document périmé',
    'EXPIRED',
    'giấy tờ hết hạn',
  ],
  mismatch: [
    'Mismatched Information: Carefully check name, document number, and date of birth.',
    'The name does not match your document',
    '信息不一致',
    'Los datos no coinciden',
    'Данные не совпадают',
    'DATA_MISMATCH',
    'bilgiler eşleşmiyor',
  ],
  unsupported: [
    'Unsupported Document Type: Use an ID card or passport instead.',
    '不支持的证件类型',
    'Tipo de documento no admitido',
    'Тип документа не поддерживается',
    'Document non accepté',
    'UNSUPPORTED_DOCUMENT',
  ],
  'face-dark': [
    'Face is too dark for the camera to capture enough facial features.',
    'Your face is too dark',
    '人脸太暗',
    'Tu cara está oscura',
    'Лицо слишком темное',
    'visage trop sombre',
  ],
  'face-bright': [
    'Strong Light or Backlighting: Face is overexposed or silhouetted.',
    '逆光',
    'Estás a contraluz',
    'Вы стоите против света',
    'Vous êtes à contre-jour',
    'ngược sáng',
  ],
  'face-covered': [
    'Obstructions: Reflective glasses, masks, hats, etc., obscuring the face.',
    '请摘下眼镜',
    'Quítate las gafas',
    'Снимите очки',
    'gözlük takmayın',
    'Retirez vos lunettes',
    'マスクを外してください',
    'نظارة',
  ],
  differs: [
    'Significant Difference from ID: Heavy makeup, major changes in facial hair',
    'Your selfie does not match the document photo',
    '人脸不匹配',
    'La cara no coincide',
    'Лицо не совпадает',
    'yüzünüz eşleşmedi',
  ],
  lens: [
    'Dirty or Blurry Camera: Smudges or scratches on the front camera.',
    '镜头脏',
    'Limpie la cámara',
    'Протрите камеру',
    'kirli kamera',
    'Nettoyez la caméra',
  ],
  movements: [
    'Incomplete Actions: Failure to perform required movements (e.g., blinking, head turning) smoothly or correctly.',
    '动作未完成',
    'No completaste los movimientos',
    'Движения не выполнены',
    'LIVENESS_FAILED',
    'hareketler tamamlanmadı',
  ],
  'address-old': [
    'Invalid Proof of Address: Must be within the last 3 months and show your name and address.',
    '地址证明无效',
    'El comprobante de domicilio',
    'justificatif de domicile de plus de trois mois',
    'son üç ay içinde',
    'bukti alamat',
  ],
  'address-mismatch': [
    'Address Mismatch: Ensure the document address matches the residential address provided',
    '地址不匹配',
    'La dirección no coincide',
    'Адрес не совпадает',
    'adres eşleşmiyor',
    "L'adresse ne correspond pas",
  ],
  'address-kind': [
    'Bank statements, utility bills, and telecom bills are usually accepted, but informal documents may not be.',
    'an informal document',
    '水电费账单',
    'extracto bancario',
    'выписка из банка',
    'relevé bancaire',
    'banka ekstresi',
  ],
  tries: [
    'the system may have frequency limits',
    'Too many attempts. Try again later',
    '次数过多',
    'Demasiados intentos',
    'Слишком много попыток',
    'Trop de tentatives',
    'çok fazla deneme',
  ],
  account: [
    'This document has already been used for another account',
    '证件已被使用',
    'Ya registrado',
    'Документ уже используется',
    'DUPLICATE',
    'déjà utilisé',
  ],
};

describe.each(reasonIds)('%s', (id) => {
  test.each(wordings[id])('%s', (text) => expect(matchesIn(text).map(({ reason }) => reason)).toContain(id));

  test('leads to fixes that there are', () => {
    const known = new Set<string>([...ruleIds, ...otherFixes, 'rehearsal', 'step/selfie', 'step/proof-of-address']);
    expect(reasons[id].fixes.filter((fix) => !known.has(fix))).toEqual([]);
  });
});

describe('what is told apart', () => {
  test.each<[string, ReasonId]>([
    ['Your face is too dark', 'dark'],
    ['The address does not match', 'mismatch'],
    ['Your selfie does not match the document photo', 'mismatch'],
    ['Dirty or Blurry Camera', 'blurred'],
  ])('%s is not %s', (text, not) => expect(matchesIn(text).map(({ reason }) => reason)).not.toContain(not));
});

test('several reasons in one mail, in its order', () => {
  const mail = `Dear customer,
Unfortunately your verification was rejected.
- The document photo is blurry.
- Your proof of address is older than 3 months.
- Please remove your glasses.
Please submit again. Kind regards`;
  expect(matchesIn(mail).map(({ reason }) => reason)).toEqual(['blurred', 'address-old', 'face-covered']);
  expect(matchesIn(mail)[0]?.sentence).toBe('- The document photo is blurry.');
});

test.each([
  'Your document is not expired.',
  'There is no glare on the photo.',
  'The photo is not blurry.',
  'El documento no está borroso.',
  '照片不模糊。',
])('%s denies it', (text) => expect(matchesIn(text)).toEqual([]));

test('what is asked for was not so', () => {
  expect(matchesIn('Please make sure there is no glare').map(({ reason }) => reason)).toEqual(['glare']);
});

test('the pack’s own words come first', () => {
  const [match] = matchesIn('Status: Incomplete Actions', exchange.rejections);
  expect(match?.fixes).toEqual(['step/selfie', 'another-device']);
  expect(matchesIn('code 4711', [{ says: ['code 4711'], fixes: ['support'] }])).toEqual([
    { reason: null, fixes: ['support'], sentence: 'code 4711' },
  ]);
});

test.each([
  '',
  ' ',
  'hello',
  'ok',
  'thank you',
  '12345',
  'Dear customer',
  'Your account has been verified. Welcome aboard.',
  'Congratulations! Your identity was approved.',
  'We received your documents and will review them within 7 business days. You will be told by mail when the review of your account is done.',
  'Your passport and selfie look good. Nothing else is needed from you at the moment, and you can go on to deposit money into your account.',
  'Please log in to see the newest offers for our customers, with reflections of our team on the markets and a copy of our yearly report.',
  'Your monthly statement is ready. Open the app to see what you spent, and compare it with the month before if you like to keep an overview.',
  'To keep your account safe, never share your password. We never ask for it by mail, by phone or in a chat with our support people.',
  'Tu cuenta está verificada. Gracias.',
  'Su identidad ha sido aprobada.',
  'Bienvenido a nuestro banco',
  'Votre compte est vérifié. Bienvenue.',
  'Merci de votre confiance',
  'Ваш аккаунт подтвержден. Спасибо!',
  'Добро пожаловать',
  'Hesabınız doğrulandı.',
  'Tài khoản của bạn đã được xác minh',
  'Akun Anda telah diverifikasi',
  'आपका खाता सत्यापित हो गया है',
  'アカウントは確認されました',
  '您的账户已通过验证',
  '您的帳戶已通過驗證',
  'تم التحقق من حسابك',
  'Meeting at three o’clock in the office',
  'The weather is fine today',
  'lorem ipsum dolor sit amet',
  '<script>alert(1)</script>',
  'a'.repeat(30_000),
  'We are happy to tell you that your photo was approved.',
  'Your verification was successfully completed',
  'Verification level: Verified Plus',
  'Thank you for choosing us',
  'Your transfer has arrived',
  'See you soon',
  'New sign-in from Chrome on Linux',
])('%s is no rejection', (text) => expect(matchesIn(text)).toEqual([]));
