package org.liuzhun.ui.printing;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.Paper;
import org.liuzhun.print.send.Duplex;
import org.liuzhun.print.sheet.Book;
import org.liuzhun.print.sheet.BookPlan;
import org.liuzhun.print.sheet.Copy;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Secret;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.ui.session.Session;

/// What the room of printing is about to print.
final class PrintingModel {

  private final Session session;
  private final Set<Secret> hidden = EnumSet.noneOf(Secret.class);
  private @Nullable UUID household;
  private Sheet sheet = Sheet.HANDBOOK;
  private Scope scope = new Scope.All();
  private String group = "";
  private int year;
  private Copy copy = Copy.HOUSEHOLD;
  private Paper paper = Paper.A4;
  private BookPlan plan = BookPlan.of(Book.FITTING);
  private String reason = "";
  private boolean onlyChanged;

  PrintingModel(Session session) {
    this.session = session;
    year = session.today().getYear();
  }

  /// The order as it stands; its households may be none.
  Order order() {
    PrintOptions options = PrintOptions.of(sheet, session.today())
        .year(year)
        .copy(copy)
        .paper(paper)
        .hidden(hidden, reason)
        .plan(plan);
    return new Order(
        sheet, options, scope.of(session.village(), session.today(), group), onlyChanged);
  }

  /// What the screen shows of it: the first of the households, or a village's sheet as a whole.
  ///
  /// @param whole whether numbers stand there as they will on the paper; else they are masked
  Order seen(boolean whole) {
    Order all = order();
    Set<Secret> masks = EnumSet.noneOf(Secret.class);
    masks.addAll(hidden);
    if (!whole) {
      masks.addAll(Secret.numbers());
    }
    return new Order(
        sheet,
        all.options().hidden(masks, reason),
        sheet.unit() == Sheet.Unit.VILLAGE
            ? all.households()
            : all.households().stream().filter(sheet::concerns).limit(1).toList());
  }

  /// Whose file the access log names when it is seen: the household's, or the whole village's.
  UUID whose(Order seen) {
    return sheet.unit() == Sheet.Unit.HOUSEHOLD && !seen.households().isEmpty()
        ? seen.households().getFirst().id()
        : session.village().village().id();
  }

  /// Whether the paper shows numbers that the screen masks.
  boolean showsNumbers() {
    return !hidden.containsAll(Secret.numbers());
  }

  /// Whether something is shown that the sheet usually hides, and nobody said why.
  boolean lacksReason() {
    return !order().options().opened(sheet).isEmpty() && reason.isBlank();
  }

  /// The turning over that belongs to the paper.
  Duplex usualDuplex() {
    return paper == Paper.BOOKLET ? Duplex.SHORT_EDGE : Duplex.LONG_EDGE;
  }

  /// A printer with the workbook's templates, fonts and memory.
  SheetPrinter printer() {
    @Nullable Path folder = session.folder().orElse(null);
    return new SheetPrinter(session.clock(), folder, session.pictures());
  }

  /// Another sheet hides again what it usually hides.
  void sheet(Sheet other) {
    sheet = other;
    hidden.clear();
    hidden.addAll(other.hidden());
    reason = "";
  }

  Sheet sheet() {
    return sheet;
  }

  void household(UUID id) {
    household = id;
    scope = new Scope.One(id);
  }

  @Nullable
  UUID household() {
    return household;
  }

  void scope(Scope other) {
    scope = other;
  }

  Scope scope() {
    return scope;
  }

  /// Only households of this group; empty words mean any.
  void group(String other) {
    group = other;
  }

  String group() {
    return group;
  }

  void year(int other) {
    year = other;
  }

  int year() {
    return year;
  }

  void copy(Copy other) {
    copy = other;
  }

  void paper(Paper other) {
    paper = other;
  }

  void hide(Secret secret, boolean hides) {
    if (hides) {
      hidden.add(secret);
    } else {
      hidden.remove(secret);
    }
  }

  boolean hides(Secret secret) {
    return hidden.contains(secret);
  }

  void reason(String text) {
    reason = text.strip();
  }

  void onlyChanged(boolean only) {
    onlyChanged = only;
  }

  void plan(BookPlan other) {
    plan = other;
  }

  BookPlan plan() {
    return plan;
  }
}
