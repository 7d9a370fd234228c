package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.text.Texts;

/// Which people of the households a roster is about (填报人员).
public enum Who {
  ALL,
  /// 公益性岗位人员.
  POST_HOLDERS,
  /// 劳动力; those who are at home too, therefore named before those at work.
  LABOURERS,
  /// 务工人员.
  WORKERS,
  /// 在校学生.
  PUPILS,
  /// 残疾人.
  DISABLED,
  /// 大病和慢性病患者.
  ILL,
  /// 低保人员.
  LOW_INCOME,
  /// 特困供养人员.
  DESTITUTE,
  /// 80 岁以上的高龄老人.
  AGED,
  /// 65 岁以上的老年人.
  SENIOR,
  /// 60 岁以上的老年人.
  ELDERLY,
  /// 未成年人.
  MINORS;

  private static final int ELDERLY_AGE = 60;
  private static final int SENIOR_AGE = 65;
  private static final int AGED_AGE = 80;
  private static final int GROWN_AGE = 18;

  /// The name in the language in use.
  public String label() {
    return Texts.of("form.who." + name().toLowerCase(Locale.ROOT));
  }

  /// The people whom the title of a form names, else the heading of their names (学生姓名); all when
  /// neither names any or when its rows are about none.
  public static Who of(BlankForm form) {
    if (form.about() != About.PERSON) {
      return ALL;
    }
    Who titled = named(form.title() + form.file().getFileName());
    return titled != ALL
        ? titled
        : named(form.slots()
            .filter(slot -> slot.asked() != null && slot.asked().id().equals("own/person.name"))
            .map(slot -> slot.heading().own())
            .findFirst()
            .orElse(""));
  }

  /// Of those that words name, the first; all where they name people of different kinds.
  private static Who named(String words) {
    List<Who> named = Arrays.stream(values())
        .filter(who -> who != ALL && Titles.names(who, words))
        .toList();
    boolean one = named.stream().map(Who::family).distinct().count() == 1;
    return one ? named.getFirst() : ALL;
  }

  /// Kinds of which one holds the other count as one.
  private Who family() {
    return switch (this) {
      case LABOURERS, POST_HOLDERS -> WORKERS;
      case AGED, SENIOR -> ELDERLY;
      case PUPILS -> MINORS;
      default -> this;
    };
  }

  /// Whether a person is one of these today.
  boolean has(MemberNow member) {
    return switch (this) {
      case ALL -> true;
      case LABOURERS -> member.able();
      case WORKERS -> member.works();
      case POST_HOLDERS -> member.holdsPost();
      case PUPILS -> member.studies();
      case DISABLED -> member.now().yes(PERSON_YEAR.DISABLED);
      case ILL -> WorkedAnswers.isIll(member);
      case LOW_INCOME -> member.lowIncome();
      case DESTITUTE -> member.destitute();
      case AGED -> member.atLeast(AGED_AGE);
      case SENIOR -> member.atLeast(SENIOR_AGE);
      case ELDERLY -> member.atLeast(ELDERLY_AGE);
      case MINORS -> member.under(GROWN_AGE);
    };
  }
}
