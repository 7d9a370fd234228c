package org.liuzhun.assessment.games;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.liuzhun.text.Texts;

/// One figure of the index (数字游戏指标).
public final class Game {

  private final String code;
  private final boolean readsLog;
  private final List<String> parameters;
  private final Consumer<Count> rule;

  private Game(String code, boolean readsLog, List<String> parameters, Consumer<Count> rule) {
    this.code = code;
    this.readsLog = readsLog;
    this.parameters = parameters;
    this.rule = rule;
  }

  /// A figure of the register.
  static Game of(String code, Consumer<Count> rule, String... parameters) {
    return new Game(code, false, List.of(parameters), rule);
  }

  /// A figure of the log of what was typed.
  static Game ofLog(String code, Consumer<Count> rule, String... parameters) {
    return new Game(code, true, List.of(parameters), rule);
  }

  /// The number in the index, `J5.2`.
  public String code() {
    return code;
  }

  /// Whether it needs the log of what was typed.
  public boolean readsLog() {
    return readsLog;
  }

  /// The keys of the policy parameters it uses.
  public List<String> parameters() {
    return parameters;
  }

  /// The title, in the language in use.
  public String title() {
    return Texts.of("games." + key() + ".title");
  }

  /// What is counted of what, in one sentence, in the language in use.
  public String definition() {
    return Texts.of("games." + key() + ".definition");
  }

  GameReading read(Evidence evidence) {
    Count count = new Count(evidence);
    if (readsLog && evidence.log().isEmpty()) {
      count.missing("games.no-log");
    } else {
      rule.accept(count);
    }
    return count.reading(this);
  }

  private String key() {
    return code.toLowerCase(Locale.ROOT).replace('.', '-');
  }

  @Override
  public String toString() {
    return code;
  }
}
