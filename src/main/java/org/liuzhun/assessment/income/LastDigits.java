package org.liuzhun.assessment.income;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the last digits of reckoned amounts spread (尾数检验). Amounts that end in 0 or 5 are round and
/// are left out, and one that comes again counts once. Months times a monthly wage make even
/// amounts honestly: even digits are compared among themselves, and odd ones.
public final class LastDigits {

  private static final int ROUND = 5;
  private static final double OF_A_KIND = 4;

  private final Set<Long> amounts = new HashSet<>();
  private final int[] ending = new int[10];

  /// Takes amounts of whole yuan in.
  public void addAll(Collection<Long> more) {
    for (long amount : more) {
      if (amount > 0 && amount % ROUND != 0 && amounts.add(amount)) {
        ending[digit(amount)]++;
      }
    }
  }

  /// How many different amounts there are.
  public int size() {
    return amounts.size();
  }

  /// The digit that ends more amounts than any other, measured by what chance gives.
  public int commonest() {
    return digits()
        .boxed()
        .max(Comparator.comparing(digit -> ending[digit] - quarter(digit)))
        .orElseThrow();
  }

  /// How many amounts end in a digit.
  public int ending(int digit) {
    return ending[digit];
  }

  /// How many amounts would end in a digit by chance: a quarter of all even or of all odd ones, to
  /// one decimal.
  public BigDecimal chance(int digit) {
    return BigDecimal.valueOf(quarter(digit)).setScale(1, RoundingMode.HALF_UP);
  }

  /// How unevenly they spread: the sum of squared distances from chance, each by what chance
  /// gives (chi-squared, six degrees of freedom); 0 without amounts.
  public BigDecimal unevenness() {
    double sum = digits()
        .filter(digit -> quarter(digit) > 0)
        .mapToDouble(digit -> Math.pow(ending[digit] - quarter(digit), 2) / quarter(digit))
        .sum();
    return BigDecimal.valueOf(sum).setScale(1, RoundingMode.HALF_UP);
  }

  /// What a sentence tells of them, after what stands before: their number, how many end in the
  /// commonest digit, that digit, what chance gives, the unevenness.
  public Object[] told(Object... before) {
    int digit = commonest();
    return Stream.concat(
            Stream.of(before), Stream.of(size(), ending(digit), digit, chance(digit), unevenness()))
        .toArray();
  }

  private double quarter(int digit) {
    return digits().filter(other -> other % 2 == digit % 2).map(this::ending).sum() / OF_A_KIND;
  }

  private static IntStream digits() {
    return IntStream.of(1, 2, 3, 4, 6, 7, 8, 9);
  }

  private static int digit(long amount) {
    return (int) (amount % 10);
  }
}
