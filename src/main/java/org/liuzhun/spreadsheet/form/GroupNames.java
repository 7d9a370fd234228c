package org.liuzhun.spreadsheet.form;

/// Names of villagers' groups as people count them (组名).
public final class GroupNames {

  private GroupNames() {}

  /// What sorts groups: 二组 after 一组 and before 十组; other words stay as they are.
  public static String order(String group) {
    return Titles.order(group);
  }
}
