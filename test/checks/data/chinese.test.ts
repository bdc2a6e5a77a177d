import { describe, expect, test } from 'vitest';
import { nativeNameDoubts, pinyinDoubts, scriptDoubts } from '../../../src/checks/data/chinese.ts';
import { dictionary } from '../../../src/chinese/index.ts';
import { asked } from './rows.ts';

const pinyin = (native: string, surname: string, givenNames: string): string => {
  const found = pinyinDoubts(native, { surname, givenNames }, dictionary);
  return [asked(found.surname), asked(found.givenNames)].filter((text) => text).join(' | ');
};

describe('pinyin that is right, or spelt as elsewhere', () => {
  test.each([
    ['王小明', 'Wang', 'Xiaoming'],
    ['王小明', 'WANG', 'XIAO MING'],
    ['李明', 'Li', 'Ming'],
    ['单雄信', 'Shan', 'Xiongxin'],
    ['曾国藩', 'Zeng', 'Guofan'],
    ['仇英', 'Qiu', 'Ying'],
    ['解晓东', 'Xie', 'Xiaodong'],
    ['查良镛', 'Zha', 'Liangyong'],
    ['吕布', 'Lyu', 'Bu'],
    ['吕布', 'Lu', 'Bu'],
    ['吕布', 'LV', 'BU'],
    ['吕布', 'Lü', 'Bu'],
    ['区志强', 'Ou', 'Zhiqiang'],
    ['任重', 'Ren', 'Zhong'],
    ['任重', 'Ren', 'Chong'],
    ['朴树', 'Piao', 'Shu'],
    ['朴树', 'Pu', 'Shu'],
    ['覃海洋', 'Qin', 'Haiyang'],
    ['覃海洋', 'Tan', 'Haiyang'],
    ['乐嘉', 'Yue', 'Jia'],
    ['乐嘉', 'Le', 'Jia'],
    ['欧阳修', 'Ouyang', 'Xiu'],
    ['司马光', 'Sima', 'Guang'],
    ['尉迟恭', 'Yuchi', 'Gong'],
    ['诸葛亮', 'Zhuge', 'Liang'],
    ['欧阳', 'Ou', 'Yang'],
    ['陈大文', 'Chan', 'Tai Man'],
    ['陳大文', 'Chan', 'Tai Man'],
    ['陳曾明', 'Chan', 'Tsang Ming'],
    ['李小龙', 'Lee', 'Siu Lung'],
    ['林志明', 'Lim', 'Chee Beng'],
    ['陈志明', 'Tan', 'Chee Beng'],
    ['陈明', 'Tan', 'Ming'],
    ['黄明', 'Wong', 'Ming'],
    ['蔡英文', 'Tsai', 'Ing-wen'],
    ['张惠妹', 'Chang', 'Hui-mei'],
    ['王小明', 'Wang', 'David'],
    ['阿布都·热合曼', 'Abdu', 'Rahman'],
    ['王小明', '', 'Xiaoming'],
    ['王小明', 'Wang', ''],
    ['', 'Wang', 'Xiaoming'],
    ['Smith', 'Smith', 'John'],
    ['茅山', 'Mao', 'Shan'],
  ])('%s: %s %s', (native, surname, given) => expect(pinyin(native, surname, given)).toBe(''));
});

describe('pinyin to ask about', () => {
  test.each([
    ['单雄信', 'Dan', 'Xiongxin', 'pinyin-surname: Shan'],
    ['单雄信', 'Chan', 'Xiongxin', ''],
    ['曾国藩', 'Ceng', 'Guofan', 'pinyin-surname: Zeng'],
    ['仇英', 'Chou', 'Ying', ''],
    ['仇英杰', 'Choou', 'Yingjie', 'pinyin-differs: Qiu'],
    ['解晓东', 'Jie', 'Xiaodong', 'pinyin-surname: Xie'],
    ['查良镛', 'Cha', 'Liangyong', 'pinyin-surname: Zha'],
    ['区志强', 'Qu', 'Zhiqiang', ''],
    ['尉迟恭', 'Weichi', 'Gong', 'pinyin-surname: Yuchi'],
    ['王小明', 'Wnag', 'Xiaoming', 'pinyin-differs: Wang'],
    ['吕布', 'Lyou', 'Bu', 'pinyin-differs: Lyu'],
    ['王小明', 'Wang', 'Xiaomin', 'pinyin-differs: Xiaoming'],
    ['王小明', 'Wang', 'Xiaomign', 'pinyin-differs: Xiaoming'],
    ['王小明', 'Xiaoming', 'Wang', 'name-order: Wang | name-order: Xiaoming'],
    ['欧阳修', 'Xiu', 'Ouyang', 'name-order: Ouyang | name-order: Xiu'],
    ['张伟强', 'Zhang', 'Weiqang', 'pinyin-differs: Weiqiang'],
  ])('%s: %s %s: %s', (native, surname, given, said) => expect(pinyin(native, surname, given)).toBe(said));
});

describe('a name in characters', () => {
  test.each([
    ['王小明', ''],
    ['欧阳修', ''],
    ['阿布都·热合曼', ''],
    ['Wang Xiaoming', ''],
    ['王小明 David', 'name-not-chinese: 王小明'],
    ['David 王小明', 'name-not-chinese: 王小明'],
    ['王小明（David）', 'name-not-chinese: 王小明'],
  ])('%s: %s', (typed, said) => expect(asked(nativeNameDoubts(typed))).toBe(said));
});

describe('scripts', () => {
  test.each([
    '王小明',
    '陳大文',
    '陈大文',
    '張惠妹',
    '蔡英文',
    '李連杰',
    '周杰倫',
    '范冰冰',
    '沈從文',
    '余秋雨',
    '于谦',
    '葉劍英',
    '劉德華',
    '刘德华',
    '吳宇森',
    '吕布',
    '郭台銘',
    '林志玲',
    '游錫堃',
    '朱镕基',
    '后羿',
    '里昂',
    '錢鍾書',
    '千葉真一',
    '于右任',
    '云南省昆明市五华区',
    '香港九龍彌敦道100號',
    '台北市信義區信義路五段7號',
    '臺北市中正區重慶南路一段122號',
    '北京市朝阳区建国路88号',
    '上海市浦东新区世纪大道100号',
    '東京都千代田区',
    '東国原英夫',
    '渡辺会津',
    'Wang Xiaoming',
    '',
  ])('%s is of one script', (typed) => expect(asked(scriptDoubts(typed, dictionary))).toBe(''));

  test.each([
    ['陳伟', 'script-mixed: 陈伟 / 陳偉'],
    ['刘德華', 'script-mixed: 刘德华 / 劉德華'],
    ['张國荣', 'script-mixed: 张国荣 / 張國榮'],
    ['北京市東城区东直门', 'script-mixed: 北京市东城区东直门 / 北京市東城區東直門'],
    ['張艺谋', 'script-mixed: 张艺谋 / 張藝謀'],
    ['李红蓮', 'script-mixed: 李红莲 / 李紅蓮'],
  ])('%s has both: %s', (typed, said) => expect(asked(scriptDoubts(typed, dictionary))).toBe(said));

  test.each([
    ['陳大文', 'script-other: 陈大文'],
    ['劉德華', 'script-other: 刘德华'],
    ['陈大文', ''],
    ['范冰冰', ''],
    ['朱镕基', ''],
    ['李昇', ''],
  ])('%s on a card of the mainland: %s', (typed, said) =>
    expect(asked(scriptDoubts(typed, dictionary, 'simplified'))).toBe(said),
  );
});
