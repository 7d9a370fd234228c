package org.liuzhun.store.keys;

/// What a person may do on this laptop (本机人员权限). This program holds people to it; it is no
/// encryption: whoever can open a workbook holds the key to all of it.
public enum PersonRole {
  /// Everything, and who else may open the workbook (第一书记).
  FIRST_SECRETARY,
  /// Everything but that (队员).
  EDITOR,
  /// Looks and prints, changes nothing (只读).
  READER;

  /// Whether the register may be changed.
  public boolean mayWrite() {
    return this != READER;
  }

  /// Whether keys may be given and taken.
  public boolean mayKeepKeys() {
    return this == FIRST_SECRETARY;
  }
}
