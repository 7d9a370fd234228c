package org.liuzhun.ui.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.form.About;
import org.liuzhun.spreadsheet.form.Asked;
import org.liuzhun.spreadsheet.form.BlankForm;
import org.liuzhun.spreadsheet.form.Examples;
import org.liuzhun.spreadsheet.form.FillOrder;
import org.liuzhun.spreadsheet.form.Slot;
import org.liuzhun.spreadsheet.form.Vocabulary;
import org.liuzhun.spreadsheet.form.Which;
import org.liuzhun.spreadsheet.form.Who;
import org.liuzhun.spreadsheet.heading.Guess;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.session.Session;

/// A form on its way to being filled (填表), without nodes.
final class FillModel implements MatchModel {

  private final Session session;
  private final BlankForm read;
  private BlankForm form;
  private Which which;
  private Who people;
  private @Nullable String group;
  private List<UUID> households = List.of();
  private int year;
  private Map<Slot, String> examples = Map.of();

  FillModel(Session session, BlankForm read, int year) {
    this.session = session;
    this.read = read;
    this.year = year;
    form = read;
    which = Which.of(read);
    people = Who.of(read);
    illustrate();
  }

  /// Reads a form as this session's workbook remembers headings.
  static BlankForm read(Session session, Path file, @Nullable About about, int year)
      throws Trouble {
    return BlankForm.read(file, remembered(session), about, groups(session.village()), year);
  }

  private static Remembered remembered(Session session) throws Trouble {
    Path folder = session.folder().orElse(null);
    return folder == null ? Remembered.NOTHING : Remembered.read(folder);
  }

  /// The villagers' groups.
  static List<String> groups(VillageFile village) {
    return GroupOrder.groups(village);
  }

  BlankForm form() {
    return form;
  }

  Which which() {
    return which;
  }

  int year() {
    return year;
  }

  void which(Which wanted) {
    which = wanted;
    illustrate();
  }

  Who people() {
    return people;
  }

  void people(Who wanted) {
    people = wanted;
    illustrate();
  }

  void group(@Nullable String wanted) {
    group = wanted;
    illustrate();
  }

  /// Single households to fill it for; none when standing and group say whom.
  void households(List<UUID> wanted) {
    households = wanted;
    illustrate();
  }

  /// How many headings somebody still has to confirm or clear.
  int open() {
    return form.open().size();
  }

  /// What is to be filled in.
  ///
  /// @param inside whether the list of sources also becomes a sheet of the form
  /// @param reason why numbers are written whole; blank hides their middle
  FillOrder order(boolean inside, String reason) {
    VillageFile village = session.village();
    return new FillOrder(
        village,
        Policy.of(village),
        session.today(),
        year,
        households.isEmpty() ? which.of(village, session.today(), group) : households,
        people,
        inside,
        reason);
  }

  /// Keeps what was confirmed for the next form.
  void remember() throws Trouble {
    Path folder = session.folder().orElse(null);
    if (folder != null && !form.equals(read)) {
      form.remember(Remembered.read(folder)).write(folder);
    }
  }

  @Override
  public List<MatchLine> lines() {
    return form.slots().map(this::line).toList();
  }

  @Override
  public List<Choice<String>> choices(int line) {
    return Vocabulary.of(about(form.slots().toList().get(line))).asked().stream()
        .map(asked -> Choice.of(asked.id(), "", asked.label(Texts.language())))
        .toList();
  }

  @Override
  public void settle(int line, @Nullable String meaning) {
    Slot slot = form.slots().toList().get(line);
    Asked asked =
        meaning == null ? null : Vocabulary.of(about(slot)).find(meaning).orElse(null);
    form = form.settle(slot, asked);
    illustrate();
  }

  @Override
  public void confirm(int line) {
    Slot slot = form.slots().toList().get(line);
    if (slot.asked() != null && !slot.isFilled()) {
      settle(line, Objects.requireNonNull(slot.asked()).id());
    }
  }

  private About about(Slot slot) {
    return form.parts().stream()
        .filter(part -> part.slots().contains(slot))
        .findFirst()
        .orElseThrow()
        .about();
  }

  private void illustrate() {
    examples = Examples.of(form, order(false, ""));
  }

  private MatchLine line(Slot slot) {
    Asked asked = slot.asked();
    return new MatchLine(
        level(slot.state()),
        slot.at().reference(),
        slot.heading().text(),
        slot.isFilled() || slot.isOpen() ? examples.getOrDefault(slot, "") : "",
        asked == null ? "" : asked.label(Texts.language()),
        why(slot),
        slot.isOpen());
  }

  private static StatusMark.Level level(Slot.State state) {
    return switch (state) {
      case SURE, CONFIRMED -> StatusMark.Level.GOOD;
      case DOUBTFUL -> StatusMark.Level.DOUBT;
      case CLEARED, UNKNOWN, HIDDEN -> StatusMark.Level.UNKNOWN;
    };
  }

  private static String why(Slot slot) {
    String state = Texts.of("form.state." + slot.state().name().toLowerCase(Locale.ROOT));
    Guess<Asked> best = slot.best();
    if (best == null || slot.asked() == null || slot.state() == Slot.State.CONFIRMED) {
      return state;
    }
    return Texts.of(
        "ui.tables.match.because", state, best.confidence(), best.reason().says(best.word()));
  }
}
