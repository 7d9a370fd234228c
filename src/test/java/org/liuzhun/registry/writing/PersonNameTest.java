package org.liuzhun.registry.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "单小英,shan", "解建国,xie", "仇大林,qiu", "查桂兰,zha", "区永福,ou", "曾秀英,zeng", "朴金花,piao", "覃世荣,qin",
    "翟文才,zhai", "盖天佑,ge", "任长贵,ren", "华玉珍,hua", "纪春梅,ji", "葛朝秀,ge", "尉迟敬,yuchi", "万俟明,moqi",
    "种国强,chong", "秘香兰,bi", "缪银花,miao", "洗夫人,xian", "六月英,lu", "冼星,xian", "乐福妹,yue", "员半千,yun",
    "薄树林,bo", "繁友德,po", "燕青,yan", "宁万春,ning", "郗超,xi", "么书仪,yao", "都传华,du", "折德明,she",
    "逄志国,pang", "佴金山,nai", "欧阳梦琪,ouyang", "诸葛玲,zhuge", "长孙志远,zhangsun"
  })
  void theSurnameSoundsAsItDoesInSurnames(String name, String sound) {
    assertEquals(sound, String.join("", PersonName.of(name).surname()));
    assertEquals(OptionalInt.of(PersonName.BEGINNING), PersonName.of(name).match(sound));
  }

  @ParameterizedTest
  @CsvSource({
    "sxy",
    "dxy",
    "shanxiaoying",
    "danxiaoying",
    "单小英",
    "单xy",
    "shanxy",
    "sxiaoy",
    "shan小y",
    "sxying"
  })
  void theWholeNameIsFoundByInitialsSpellingAndMixtures(String written) {
    assertEquals(OptionalInt.of(PersonName.WHOLE), PersonName.of("单小英").match(written));
  }

  @ParameterizedTest
  @CsvSource({"小英", "xy", "xiaoying", "ying"})
  void theGivenNameAloneIsFoundToo(String written) {
    assertEquals(OptionalInt.of(PersonName.INSIDE), PersonName.of("单小英").match(written));
  }

  @ParameterizedTest
  @CsvSource({"sxl", "shanxiaoyingx", "sy", "1"})
  void whatIsNotInTheNameIsNotFound(String written) {
    assertTrue(PersonName.of("单小英").match(written).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"李㛃,lj", "王小䶮,wangxiaoyan", "石志𬀩,szw", "陆明𬭳,lmx", "韦𠅤,weixi"})
  void rareCharactersAreSpelledToo(String name, String written) {
    assertEquals(OptionalInt.of(PersonName.WHOLE), PersonName.of(name).match(written));
  }

  @ParameterizedTest
  @CsvSource({"lvxiulan", "luxiulan", "lxl"})
  void theSoundOfTwoDotsIsWrittenVOrU(String written) {
    assertEquals(OptionalInt.of(PersonName.WHOLE), PersonName.of("吕秀兰").match(written));
  }

  @Test
  void namesAreSortedByTheSoundOfTheSurname() {
    assertTrue(PersonName.of("单小英").sortKey().compareTo(PersonName.of("邓志国").sortKey()) > 0);
  }
}
