package org.liuzhun.spreadsheet.form;

import java.nio.file.Path;

/// Twelve blank forms in the styles that townships use, invented for these tests.
enum TownshipForms {
  /// A plain list with title, unit, sum at the foot and fewer rows than households.
  LIST {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("Sheet1")
          .title(0, "清溪镇2026年农户基本情况统计表", 8)
          .title(1, "填报单位：（盖章）                          单位：人、元", 8)
          .row(2, "序号", "户主姓名", "身份证号码", "家庭人口", "联系电话", "人均纯收入(元)", "家庭住址", "备注")
          .blank(3, 5, 8)
          .row(6, "合计", "", "", "", "", "", "", "")
          .formula(6, 3, "SUM(D4:D6)")
          .formula(6, 5, "AVERAGE(F4:F6)")
          .row(7, "填表人：", "", "", "审核人：")
          .save(folder, "list.xlsx");
    }
  },
  /// Headings on two levels with groups that say whose the columns are, amounts in 万元.
  TWO_LEVELS {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("帮扶台账")
          .title(0, "脱贫户结对帮扶台账", 12)
          .row(1, "序号", "户主情况", "", "", "帮扶责任人", "", "", "家庭人口数", "收入情况（万元）", "", "验收情况", "")
          .row(2, "", "姓名", "性别", "身份证号", "姓名", "单位", "联系电话", "", "工资性收入", "转移性收入", "姓名", "幸福指数")
          .merge(1, 2, 0, 0)
          .merge(1, 1, 1, 3)
          .merge(1, 1, 4, 6)
          .merge(1, 2, 7, 7)
          .merge(1, 1, 8, 9)
          .merge(1, 1, 10, 11)
          .blank(3, 20, 12)
          .save(folder, "two-levels.xlsx");
    }
  },
  /// A roster of people with drop-downs, one of them with numbered options.
  ROSTER {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("花名册")
          .title(0, "家庭成员花名册", 9)
          .row(1, "序号", "户主姓名", "姓名", "与户主关系", "性别", "文化程度", "是否参加城乡居民基本医疗保险", "健康状况", "年龄")
          .blank(2, 4, 9)
          .choice(2, 4, 4, "男", "女")
          .choice(2, 4, 5, "1.文盲或半文盲", "2.小学", "3.初中", "4.高中", "5.大专", "6.本科及以上")
          .choice(2, 4, 6, "是", "否")
          .save(folder, "roster.xlsx");
    }
  },
  /// Codes, months as six digits, the last four characters of the number.
  CODES {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("Sheet1")
          .title(0, "劳动力信息采集表", 7)
          .row(
              1,
              "1.姓名*",
              "2.性别（1.男 2.女）",
              "3.出生年月（yyyymm）",
              "4.身份证号（后四位）",
              "5.是否务工（1是，0否）",
              "6.务工时间（月）",
              "7.民族")
          .row(2, "甲", "乙", "1", "2", "3", "4", "5")
          .row(3, "例：张三", "1", "198501", "1234", "1", "6", "汉族")
          .blank(4, 6, 7)
          .format(4, 6, 3, "@")
          .save(folder, "codes.xlsx");
    }
  },
  /// A hidden column, and a protected sheet with few open columns.
  LOCKED {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("Sheet1")
          .title(0, "农户住房情况表", 6)
          .row(1, "户主姓名", "证件号码", "村民组", "住房面积（平方米）", "是否危房", "家庭人口数")
          .blank(2, 9, 6)
          .hide(1)
          .protect(2, 9, 0, 1, 3, 4)
          .save(folder, "locked.xlsx");
    }
  },
  /// A card for each household, with a table of its members.
  CARD {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("登记卡")
          .title(0, "农户信息登记卡", 6)
          .row(1, "户主姓名", "", "身份证号", "", "联系电话", "")
          .row(2, "村民组", "", "家庭人口数", "", "户类型", "")
          .row(3, "家庭住址", "", "", "", "风水朝向", "")
          .merge(3, 3, 1, 3)
          .row(4, "家庭成员情况", "姓名", "与户主关系", "出生日期", "文化程度", "健康状况")
          .blank(5, 6, 6)
          .merge(4, 6, 0, 0)
          .row(7, "户主签字", "", "填表日期", "", "", "")
          .save(folder, "card.xlsx");
    }
  },
  /// A sheet for each villagers' group.
  GROUPS {
    @Override
    Path draw(Path folder) throws Exception {
      Paper paper = Paper.xlsx("第一村民组");
      for (String name : new String[] {"第一村民组", "第二村民组"}) {
        (name.equals("第一村民组") ? paper : paper.sheet(name))
            .title(0, "分组农户名册", 4)
            .row(1, "序号", "户主", "人数", "耕地（亩）")
            .blank(2, 3, 4)
            .row(4, "合计", "", "", "")
            .formula(4, 2, "SUM(C3:C4)");
      }
      return paper.save(folder, "groups.xlsx");
    }
  },
  /// The township has listed the people already; one of them nobody knows.
  NAMED {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("核实名单")
          .title(0, "疑点数据核实表", 6)
          .row(1, "序号", "姓名", "证件号码", "与户主关系", "文化程度", "核实结果")
          .row(2, "1", "%name", "%id", "", "", "")
          .row(3, "2", "张不在", "", "", "", "")
          .save(folder, "named.xlsx");
    }
  },
  PROJECTS {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("项目库")
          .title(0, "2026年巩固拓展脱贫攻坚成果项目库", 7)
          .row(1, "序号", "项目名称", "项目类别", "建设内容及规模", "总投资（万元）", "受益户数", "项目负责人")
          .blank(2, 3, 7)
          .row(4, "合计", "", "", "", "", "", "")
          .formula(4, 4, "SUM(E3:E4)")
          .save(folder, "projects.xlsx");
    }
  },
  VILLAGE {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("汇总")
          .title(0, "村级基本情况汇总表", 6)
          .row(1, "村名", "总户数", "总人口", "脱贫户数", "监测户数", "低保人数")
          .blank(2, 2, 6)
          .save(folder, "village.xlsx");
    }
  },
  /// A list for the notice board.
  PUBLIC {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xlsx("公示")
          .title(0, "监测对象名单公示", 6)
          .row(1, "序号", "姓名", "性别", "身份证号", "健康状况", "家庭成员")
          .blank(2, 6, 6)
          .save(folder, "public.xlsx");
    }
  },
  /// Excel 97, one ruled row only, a formula in it, a sum below, odd names, another unit.
  OLD {
    @Override
    Path draw(Path folder) throws Exception {
      return Paper.xls("表一")
          .title(0, "农户土地及收入摸底表", 7)
          .row(1, "户 主\n姓 名", "耕地面积（公顷）", "林地面积（亩）", "2025年人均纯收入", "去年\n纯收入", "翻一番目标", "碳汇指数")
          .blank(2, 2, 7)
          .formula(2, 5, "D3*2")
          .row(3, "合计", "", "", "", "", "", "")
          .formula(3, 1, "SUM(B3:B3)")
          .formula(3, 5, "SUM(F3:F3)")
          .save(folder, "old.xls");
    }
  };

  /// Draws the form.
  abstract Path draw(Path folder) throws Exception;
}
