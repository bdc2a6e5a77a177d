import { pinyin } from 'pinyin-pro';

/** Surnames of two characters that are still borne, with the readings that a dictionary of words gives otherwise. */
const COMPOUND = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 夏侯 尉迟 尉遲 皇甫 令狐 慕容 公孙 公孫 长孙 長孫 宇文 司徒 轩辕 軒轅 司空 端木 独孤 獨孤 南宫 南宮 西门 西門 百里 呼延 澹台 拓跋 赫连 赫連 单于 單于 万俟 申屠 太史 闻人 聞人 钟离 鍾離 濮阳 濮陽 淳于 公冶 仲孙 仲孫 东郭 東郭 亓官 司寇 第五 梁丘 左丘 公羊 谷梁 宰父 漆雕 乐正 壤驷 公良 闾丘 羊舌 微生 鲜于 鮮于 段干'.split(
    ' ',
  ),
);

/** Surnames read in more than one way, by family; a dictionary has one of them. */
const MORE: Readonly<Record<string, string>> = {
  乐: 'yue le',
  樂: 'yue le',
  盖: 'ge gai',
  缪: 'miao mou',
  覃: 'qin tan',
  祭: 'zhai ji',
  种: 'chong zhong',
  召: 'shao zhao',
  翟: 'zhai di',
  牟: 'mou mu',
  朴: 'piao pu',
  尉: 'wei yu',
  那: 'na nuo',
  隗: 'wei kui',
  谌: 'chen shen',
  黑: 'he hei',
  秘: 'bi mi',
  郇: 'xun huan',
  颉: 'xie jie',
  员: 'yun yuan',
  哈: 'ha',
  令: 'ling',
  区: 'ou qu',
  過: 'guo',
  洗: 'xian',
};

const plain = { toneType: 'none', type: 'array' } as const;

export const readings = (character: string): readonly string[] => [
  ...new Set(pinyin(character, { ...plain, multiple: true })),
];

export function surname(characters: string): readonly string[] {
  const { length } = [...characters];
  if (length > 2 || (length === 2 && !COMPOUND.has(characters))) return [];
  const more = MORE[characters];
  return more ? more.split(' ') : [pinyin(characters, { ...plain, surname: 'head' }).join('')];
}
