import { expect, test } from 'vitest';
import { matchesIn } from '../../src/rejections/match.ts';

/**
 * What providers write when nothing is wrong: welcomes, approvals, what to expect, instructions before the check. They use the same
 * words as rejections do. Somebody who pastes one of these must not be told that a photo was bad.
 */
test.each([
  // Approvals.
  'Your document is clear and legible. Verification complete.',
  'Good news: your proof of address has been accepted.',
  'Your passport was accepted and your account is now fully verified.',
  'Your selfie matches your document. You are all set.',
  'We could verify your identity. There is nothing more to do.',
  'Your verification was approved on the first attempt.',
  'Su documento es válido y su cuenta está lista.',
  'Tu dirección ha sido verificada con éxito.',
  'Sua conta foi verificada com sucesso.',
  'Seu documento foi aceito.',
  'Votre document a été accepté.',
  'Votre identité a été vérifiée avec succès.',
  'Ваш документ принят.',
  'Ваша личность успешно подтверждена.',
  'Belgeniz kabul edildi.',
  'Kimliğiniz başarıyla doğrulandı.',
  'Giấy tờ của bạn đã được chấp nhận.',
  'Dokumen Anda diterima.',
  'आपका दस्तावेज़ स्वीकार कर लिया गया है।',
  '本人確認が完了しました。',
  '您的证件已通过审核。',
  '您的身分驗證已成功。',
  'تم قبول مستندك.',
  'تهانينا، تم التحقق من هويتك بنجاح.',
  // Received, and waiting.
  'Thank you, we received your documents.',
  'Your documents are being reviewed. This may take up to seven business days.',
  'Estamos revisando tus documentos.',
  'Estamos analisando os seus documentos.',
  'Nous examinons vos documents.',
  'Ваши документы на проверке.',
  'Belgeleriniz inceleniyor.',
  'Chúng tôi đang xem xét giấy tờ của bạn.',
  'Dokumen Anda sedang ditinjau.',
  'आपके दस्तावेज़ों की समीक्षा की जा रही है।',
  '書類を審査しています。',
  '我们正在审核您的资料，请耐心等待。',
  '我們正在審核您的資料。',
  'نراجع مستنداتك الآن.',
  // Whole mails: the words of rejections, and none.
  `Hello,
before you begin your verification, please have your passport at hand. Make sure that the photo is not blurry, that there is no glare
and that all four corners are visible. Take off your glasses and look into the camera. It takes about three minutes.
Your support team`,
  `Dear Ms Example,
welcome! Your account is open. To raise your limits, you can add a proof of address: a bank statement or a utility bill that is not older
than three months and shows your name and address. There is no hurry.
Kind regards`,
  `Hi,
your identity check is done and everything was fine: the photo of your document was sharp, your face was well lit and your address was
the same as on the paper. You can now deposit and withdraw as much as your level allows.`,
  `Estimado cliente:
le damos la bienvenida. Antes de empezar, tenga a mano su pasaporte. Evite los reflejos y las fotos borrosas, y quítese las gafas. El
proceso dura unos tres minutos y puede hacerlo desde su teléfono cuando quiera.`,
  `Bonjour,
bienvenue ! Avant de commencer, préparez votre passeport. Évitez les reflets et les photos floues, et retirez vos lunettes. Cela prend
environ trois minutes, et vous pouvez le faire quand vous voulez depuis votre téléphone.`,
  `Здравствуйте!
Добро пожаловать. Перед началом проверки приготовьте паспорт. Следите, чтобы не было бликов, чтобы фото не было размытым, и снимите очки.
Проверка занимает около трёх минут, её можно пройти с телефона в любое время.`,
  `您好，
欢迎使用本平台。开始验证之前，请准备好您的护照，确保照片不模糊、不反光，四个角都在画面内，并摘下眼镜。整个过程大约需要三分钟，您可以随时在手机上完成。`,
  `مرحبًا،
أهلًا بك. قبل البدء يرجى تجهيز جواز السفر. يجب ألا تكون الصورة ضبابية، وألا يظهر فيها انعكاس، وأن تظهر الزوايا الأربع كلها، مع نزع
النظارات. يستغرق ذلك نحو ثلاث دقائق ويمكن إتمامه من الهاتف في أي وقت.`,
  // Other mail.
  'Your one-time code is 482913. It is good for ten minutes.',
  'Your card ending in 1234 was used for a purchase of 12.50.',
  'Your statement for October is ready.',
  'Someone signed in to your account from a new device.',
  'We have changed our terms of use.',
  'Your password was changed.',
  'Your withdrawal is on its way.',
  'Our offices are closed on Friday.',
  'How did we do? Rate your experience.',
  'Invite a friend and get a reward.',
  'Tu código es 482913.',
  'Votre code est 482913.',
  'Ваш код: 482913.',
  'Kodunuz: 482913',
  'Mã của bạn là 482913.',
  'Kode Anda 482913.',
  'आपका कोड 482913 है।',
  '認証コードは482913です。',
  '您的验证码是482913。',
  'رمزك هو 482913.',
  'Wann kommst du morgen?',
  'The train is late, start without me.',
  'Happy birthday!',
])('%s', (text) => expect(matchesIn(text).map(({ reason, sentence }) => [reason, sentence])).toEqual([]));
