package org.liuzhun.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Identity numbers (GB 11643) with a right check digit, of a district that does not exist.
final class InventedId {

  private static final String DISTRICT = "529901";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  private InventedId() {}

  static String number(LocalDate birth, boolean male, Dice dice) {
    int sequence = dice.between(0, 499) * 2 + (male ? 1 : 0);
    String digits =
        DISTRICT + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + CHECK.charAt(sum % 11);
  }
}
