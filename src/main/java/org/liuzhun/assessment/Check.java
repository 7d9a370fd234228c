package org.liuzhun.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.TableField;
import org.liuzhun.assessment.matching.Matching;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// A check (逻辑校验): a pure function from one household's situation, or from the whole village, to
/// findings.
public final class Check {

  private final String id;
  private final Severity severity;
  private final Precision precision;
  private final List<Field<?>> fields;
  private final List<String> parameters;
  private final Function<Situation, Collection<?>> keys;
  private final boolean meets;
  private final boolean readsOthers;
  private final boolean judgesClosed;
  private final BiConsumer<Situation, Report> rule;
  private final BiConsumer<Context, Report> villageRule;

  private Check(
      Builder builder,
      BiConsumer<Situation, Report> rule,
      BiConsumer<Context, Report> villageRule) {
    id = builder.id;
    severity = builder.severity;
    precision = builder.precision;
    fields = List.copyOf(builder.fields);
    parameters = List.copyOf(builder.parameters);
    keys = builder.keys;
    meets = builder.meets;
    readsOthers = builder.readsOthers;
    judgesClosed = builder.judgesClosed;
    this.rule = rule;
    this.villageRule = villageRule;
  }

  /// Begins a check of this weight, which belongs to the given precision.
  public static Builder of(String id, Severity severity, Precision precision) {
    return new Builder(id, severity, precision);
  }

  /// The number in the catalogue of checks, `C033`.
  public String id() {
    return id;
  }

  /// How much its findings weigh as a rule.
  public Severity severity() {
    return severity;
  }

  /// The one of the six precisions that its findings count against.
  public Precision precision() {
    return precision;
  }

  /// The fields it points at.
  public List<Field<?>> fields() {
    return fields;
  }

  /// The keys of the policy parameters it uses.
  public List<String> parameters() {
    return parameters;
  }

  /// The keys of the policy parameters that a finding of it used: of the matching table only the
  /// line of the cause or risk that it speaks of.
  public List<String> parameters(Finding finding) {
    return Matching.used(parameters, finding.arguments());
  }

  /// The official title, in the language in use.
  public String title() {
    return Texts.of("check." + id.toLowerCase(Locale.ROOT) + ".title");
  }

  /// What it looks for, in one sentence, in the language in use.
  public String definition() {
    return Texts.of("check." + id.toLowerCase(Locale.ROOT) + ".definition");
  }

  /// What it finds in one household.
  public List<Finding> judge(Situation situation, Context context) {
    Report report = new Report(this, situation, context);
    if (context.on(this)) {
      rule.accept(situation, report);
    }
    return report.findings();
  }

  /// What it finds in the village as a whole.
  public List<Finding> judge(Context context) {
    Report report = new Report(this, null, context);
    if (context.on(this)) {
      villageRule.accept(context, report);
    }
    return report.findings();
  }

  /// The values by which households meet in this check: an edit judges again whoever shares an old
  /// or a new one.
  public Collection<?> keys(Situation situation) {
    return keys.apply(situation);
  }

  /// Whether what it finds in a household rests on which others it meets.
  boolean meets() {
    return meets;
  }

  /// Whether what it finds in a household rests on what the households that it meets are like, and
  /// not only on who they are.
  boolean readsOthers() {
    return readsOthers;
  }

  /// Whether a household whose file is closed is judged as well.
  boolean judgesClosed() {
    return judgesClosed;
  }

  @Override
  public String toString() {
    return id;
  }

  /// Collects what is to be said of a check.
  public static final class Builder {

    private final String id;
    private final Severity severity;
    private final Precision precision;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private Function<Situation, Collection<?>> keys = _ -> List.of();
    private boolean meets;
    private boolean readsOthers;
    private boolean judgesClosed;

    private Builder(String id, Severity severity, Precision precision) {
      this.id = id;
      this.severity = severity;
      this.precision = precision;
    }

    /// The fields it points at.
    public Builder at(TableField<?, ?>... columns) {
      for (TableField<?, ?> column : columns) {
        fields.add(Report.field(column));
      }
      return this;
    }

    /// The policy parameters it uses.
    public Builder with(String... keys) {
      parameters.addAll(List.of(keys));
      return this;
    }

    /// By which values households meet.
    public Builder meeting(Function<Situation, Collection<?>> keys) {
      this.keys = keys;
      meets = true;
      return this;
    }

    /// By which values households meet whose files the rule reads as well.
    public Builder reading(Function<Situation, Collection<?>> keys) {
      readsOthers = true;
      return meeting(keys);
    }

    /// That households whose file is closed are judged as well.
    public Builder closedAsWell() {
      judgesClosed = true;
      return this;
    }

    /// The rule for a household.
    public Check household(BiConsumer<Situation, Report> rule) {
      return new Check(this, rule, (_, _) -> {});
    }

    /// The rule for each present member about whom something is recorded, or ought to be.
    public Check member(BiConsumer<MemberNow, Report> rule) {
      return household((situation, report) ->
          situation.recorded().forEach(member -> rule.accept(member, report)));
    }

    /// The rule for each row of an entity in the household's file.
    public Check each(Entity entity, BiConsumer<Row, Report> rule) {
      return household(
          (situation, report) -> situation.rows(entity).forEach(row -> rule.accept(row, report)));
    }

    /// A rule for each household and one for the village as a whole.
    public Check both(BiConsumer<Situation, Report> rule, BiConsumer<Context, Report> villageRule) {
      return new Check(this, rule, villageRule);
    }

    /// The rule for each project of the village.
    public Check project(BiConsumer<Row, Report> rule) {
      return village((context, report) ->
          context.ledger().projects().forEach(project -> rule.accept(project, report)));
    }

    /// The rule for the village as a whole.
    public Check village(BiConsumer<Context, Report> rule) {
      return new Check(this, (_, _) -> {}, rule);
    }
  }
}
