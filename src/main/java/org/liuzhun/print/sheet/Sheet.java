package org.liuzhun.print.sheet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// What the village owes on paper (表单).
public enum Sheet {
  /// 帮扶手册.
  HANDBOOK(Unit.HOUSEHOLD, EnumSet.noneOf(Secret.class)),
  /// 明白卡, for the household's wall.
  CARD(Unit.HOUSEHOLD, EnumSet.complementOf(EnumSet.of(Secret.PHONE))),
  /// 帮扶联系卡.
  CONTACT(Unit.HOUSEHOLD, EnumSet.allOf(Secret.class)),
  /// 申请书.
  APPLICATION(Unit.HOUSEHOLD, EnumSet.noneOf(Secret.class)),
  /// 帮扶计划.
  PLAN(Unit.HOUSEHOLD, EnumSet.noneOf(Secret.class)),
  /// 收入核算表.
  ACCOUNT(Unit.HOUSEHOLD, EnumSet.noneOf(Secret.class)),
  /// 走访记录表, with empty lines to be filled in at the kitchen table.
  VISIT(Unit.HOUSEHOLD, EnumSet.noneOf(Secret.class)),
  /// 信息采集表, with the values as they are and room to mend them.
  QUESTIONNAIRE(Unit.HOUSEHOLD, EnumSet.noneOf(Secret.class)),
  /// 整改通知单, of the household's open issues.
  RECTIFICATION(Unit.HOUSEHOLD, EnumSet.noneOf(Secret.class)),
  /// 一户一档: contents, missing papers, then the whole file.
  WHOLE_FILE(Unit.HOUSEHOLD, EnumSet.noneOf(Secret.class)),
  /// 公示名单, for the village board.
  NOTICE(Unit.VILLAGE, EnumSet.allOf(Secret.class)),
  /// 帮扶台账.
  LEDGER(Unit.VILLAGE, EnumSet.noneOf(Secret.class)),
  /// 资金物资领取表, to be signed by those who receive.
  RECEIPT(Unit.VILLAGE, EnumSet.of(Secret.ACCOUNT)),
  /// 项目公示公告, a page for each of the year.
  PROJECT_NOTICE(Unit.VILLAGE, EnumSet.allOf(Secret.class)),
  /// 六个精准自查表.
  SELF_CHECK(Unit.VILLAGE, EnumSet.noneOf(Secret.class)),
  /// 村退出核查表.
  VILLAGE_EXIT(Unit.VILLAGE, EnumSet.noneOf(Secret.class)),
  /// 检查整改通知单, a page for each inspection that found something.
  INSPECTION_NOTICE(Unit.VILLAGE, EnumSet.noneOf(Secret.class)),
  /// 整改台账.
  ISSUES(Unit.VILLAGE, EnumSet.noneOf(Secret.class)),
  /// 移交清单.
  HANDOVER(Unit.VILLAGE, EnumSet.noneOf(Secret.class));

  /// What one copy of a sheet is about.
  public enum Unit {
    /// One household.
    HOUSEHOLD,
    /// The village, with the households that were chosen.
    VILLAGE
  }

  private final Unit unit;
  private final Set<Secret> hidden;

  Sheet(Unit unit, Set<Secret> hidden) {
    this.unit = unit;
    this.hidden = Set.copyOf(hidden);
  }

  /// What one copy is about.
  public Unit unit() {
    return unit;
  }

  /// What it does not show unless somebody gives a reason.
  public Set<Secret> hidden() {
    return hidden;
  }

  /// The name in the language in use.
  public String label() {
    return Texts.of("print.sheet." + name().toLowerCase(Locale.ROOT));
  }

  /// The word on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The sheet of a word on the command line.
  public static Optional<Sheet> of(String word) {
    return Arrays.stream(values()).filter(sheet -> sheet.word().equals(word)).findFirst();
  }

  /// Whether there is anything to print of a household: a notice of rectification needs an open
  /// issue.
  public boolean concerns(Dossier dossier) {
    return this != RECTIFICATION
        || dossier.rows(Catalogue.ISSUE).stream().anyMatch(SummaryValues::isOpen);
  }

  /// The official Chinese name, as it stands on the paper.
  public String term() {
    return Words.of("sheet." + word());
  }

  String template() {
    return word() + ".html";
  }
}
