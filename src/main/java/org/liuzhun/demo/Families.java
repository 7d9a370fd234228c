package org.liuzhun.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.EthnicGroup;
import org.liuzhun.registry.code.Sex;

/// Invents families.
final class Families {

  private static final int YOUNGEST_PARENT = 20;
  private static final String FOUNDING = "founding";
  private static final List<Education> LEARNT = List.of(Education.PRIMARY, Education.JUNIOR);
  private static final List<EthnicGroup> GROUPS = List.of(
      EthnicGroup.HAN,
      EthnicGroup.HAN,
      EthnicGroup.HAN,
      EthnicGroup.MIAO,
      EthnicGroup.BOUYEI,
      EthnicGroup.TUJIA,
      EthnicGroup.YI,
      EthnicGroup.GELAO);

  private final Setting setting;

  Families(Setting setting) {
    this.setting = setting;
  }

  List<Family> invent(int count) {
    List<Family> families = new ArrayList<>();
    for (int index = 1; index <= count; index++) {
      families.add(family(index));
    }
    return families;
  }

  private Family family(int index) {
    Dice dice = setting.dice().of(1000L + index);
    Story story = index == 1 ? Story.named(FOUNDING) : Story.pick(dice);
    Times times = Times.of(story, setting.today(), dice);
    return new Family(
        setting.nextId(),
        index,
        story,
        times,
        Words.pick("groups", dice),
        dice.pick(GROUPS),
        people(story, dice),
        dice,
        setting);
  }

  private List<Villager> people(Story story, Dice dice) {
    List<Villager> people = new ArrayList<>();
    String surname = Words.pick("surnames", dice);
    for (Story.Part part : story.members()) {
      Sex sex = sex(part, people, dice);
      int age = age(part, people, dice);
      LocalDate birth = setting.today().minusYears(age).minusDays(dice.between(3, 360));
      String own = part.role().marriedIn() ? Words.pick("surnames", dice) : surname;
      String name = part.name().isEmpty() ? own + given(birth, sex, dice) : part.name();
      String number = setting.idNumber(birth, sex == Sex.MALE, dice);
      people.add(new Villager(
          setting.nextId(),
          part.role(),
          name,
          sex,
          birth,
          number,
          traits(part, dice),
          learnt(birth, dice)));
    }
    return people;
  }

  /// Parents are a generation older than the head, children a generation younger, couples of one
  /// age.
  private int age(Story.Part part, List<Villager> before, Dice dice) {
    int age = dice.between(part.youngest(), part.oldest());
    if (before.isEmpty() || !part.name().isEmpty()) {
      return age;
    }
    int head = before.getFirst().ageOn(setting.today());
    return switch (part.role()) {
      case FATHER, MOTHER -> Math.max(age, head + YOUNGEST_PARENT);
      case SPOUSE, SIBLING -> head - dice.between(-1, 4);
      case CHILD, SECOND_CHILD, THIRD_CHILD -> Math.min(age, head - YOUNGEST_PARENT - 1);
      default -> age;
    };
  }

  private static Sex sex(Story.Part part, List<Villager> before, Dice dice) {
    if (part.is(Trait.MAN) || part.role() == Role.FATHER) {
      return Sex.MALE;
    }
    if (part.is(Trait.WOMAN) || part.role() == Role.MOTHER || part.role() == Role.SONS_WIFE) {
      return Sex.FEMALE;
    }
    if (part.role() == Role.SPOUSE) {
      return before.getFirst().sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    }
    return dice.chance(part.role() == Role.HEAD ? 85 : 50) ? Sex.MALE : Sex.FEMALE;
  }

  private static String given(LocalDate birth, Sex sex, Dice dice) {
    String list = (birth.getYear() < 1995 ? "given.old" : "given.young")
        + (sex == Sex.MALE ? ".men" : ".women");
    return dice.chance(2) ? Words.pick("given.rare", dice) : Words.pick(list, dice);
  }

  private static Set<Trait> traits(Story.Part part, Dice dice) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(part.traits());
    boolean decided = part.is(Trait.SENIOR)
        || part.is(Trait.VOCATIONAL)
        || part.is(Trait.UNIVERSITY)
        || part.is(Trait.COLLEGE);
    if (!decided) {
      traits.add(dice.chance(50) ? Trait.VOCATIONAL : Trait.SENIOR);
    }
    return traits;
  }

  private static Education learnt(LocalDate birth, Dice dice) {
    if (birth.getYear() < 1952) {
      return dice.chance(60) ? Education.ILLITERATE : Education.PRIMARY;
    }
    return dice.chance(8) ? Education.SENIOR : dice.pick(LEARNT);
  }
}
