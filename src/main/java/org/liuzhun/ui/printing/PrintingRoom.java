package org.liuzhun.ui.printing;

import static org.liuzhun.registry.db.Tables.PERSON;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.print.send.PrintRun;
import org.liuzhun.print.send.PrintSettings;
import org.liuzhun.print.send.Printers;
import org.liuzhun.print.sheet.BookPlanFile;
import org.liuzhun.print.sheet.HandbookDay;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.Printed;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.choosing.Opener;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.parts.Beside;
import org.liuzhun.ui.session.Change;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;

/// The room of printing (打印): a sheet is chosen, seen, saved as PDF or sent to a printer, for one
/// household or the whole village, in the background.
public final class PrintingRoom implements Room {

  private final Session session;
  private final FilePicker picker;
  private final Printers printers;
  private final PrintingModel model;
  private final PrintingForm form;
  private final PagePreview preview;
  private final TemplateBox templates;
  private final PrintingBar bar;
  private final VBox page = new VBox();
  private final Subscription listening;
  private final Opener opener;
  private @Nullable PrintRun run;
  private @Nullable Path saved;
  private boolean seen;
  private boolean stale;

  /// The room of a session; files are chosen with the picker, paper comes out of the printers.
  ///
  /// @param opener shows what was saved
  public PrintingRoom(Session session, FilePicker picker, Printers printers, Opener opener) {
    this.opener = opener;
    this.session = session;
    this.picker = picker;
    this.printers = printers;
    model = new PrintingModel(session);
    form = new PrintingForm(session, model, this::keepPlan);
    form.addEventHandler(ActionEvent.ACTION, _ -> offerToGoOn());
    preview = new PagePreview(session.background());
    bar = new PrintingBar(this::preview, this::save, this::open, this::print, this::compare);
    templates = new TemplateBox(
        session, model, opener, new Outlet(session, picker), this::preview, bar::say);
    form.add(templates);
    Label title = new Label(Texts.of("ui.room.printing"));
    title.getStyleClass().add("title");
    VBox right = new VBox(8, bar, preview);
    VBox.setVgrow(preview, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.getStyleClass().add("printing-page");
    Beside panel = new Beside(12, form, right);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(panel, Priority.ALWAYS);
    page.getStyleClass().add("page");
    page.getChildren().addAll(title, panel);
    preview.say(Texts.of("ui.printing.explain"));
    bar.whole(session.showsWhole());
    listening = session.listen(this::heard);
    session.background().run(Lane.JOBS, printers::names, this::offer, bar::say);
    session.folder().ifPresent(this::readPlan);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void enter() {
    form.enter();
    if (stale) {
      refresh();
    }
  }

  /// What is previewed follows the data: at once while it is looked at, else when the room is
  /// entered again.
  private void heard(Change change) {
    form.show();
    if (change.kind() == Change.Kind.VILLAGE && seen) {
      stale = true;
      if (page.getScene() != null) {
        refresh();
      }
    }
  }

  private void refresh() {
    stale = false;
    if (ready(model.order())) {
      draw(model.seen(bar.whole()));
    }
  }

  @Override
  public void go(Place place) {
    model.household(place.household());
    form.show();
    bar.whole(session.showsWhole());
    preview();
  }

  @Override
  public void close() {
    listening.unsubscribe();
    templates.close();
    preview.close();
  }

  private void offer(List<String> names) {
    form.printer().offer(names);
    bar.printable(!names.isEmpty());
  }

  private void readPlan(Path folder) {
    session
        .background()
        .run(
            Lane.JOBS,
            () -> BookPlanFile.read(folder),
            plan -> {
              model.plan(plan);
              form.showPlan();
            },
            bar::say);
  }

  private void keepPlan() {
    session
        .folder()
        .ifPresent(folder -> session
            .background()
            .run(
                Lane.JOBS,
                () -> {
                  BookPlanFile.write(folder, model.plan());
                  return true;
                },
                _ -> {},
                bar::say));
  }

  /// The first of the chosen households; a village's sheet as a whole. Numbers are masked until
  /// somebody asks for them, which is noted.
  void preview() {
    if (!ready(model.order())) {
      return;
    }
    Order first = model.seen(bar.whole());
    if (bar.whole() && model.showsNumbers()) {
      session.shown(model.whose(first), Catalogue.PERSON.field(PERSON.ID_NUMBER));
    }
    preview.say(Texts.of("ui.printing.drawing"));
    draw(first);
  }

  private void draw(Order first) {
    seen = true;
    VillageFile village = session.village();
    SheetPrinter printer = model.printer();
    session
        .background()
        .run(
            Lane.JOBS,
            () -> {
              ByteArrayOutputStream pdf = new ByteArrayOutputStream();
              Printed printed = printer.print(village, first, pdf, Progress.NONE);
              session.background().show(() -> lacking(printed.uncovered()));
              return printed.pages() == 0
                  ? Optional.<PageImages>empty()
                  : Optional.of(new PageImages(pdf.toByteArray()));
            },
            this::show,
            trouble -> preview.say(trouble.getMessage()));
  }

  /// Rare characters of the household that no font has are told before anything is printed.
  private void lacking(String uncovered) {
    if (!uncovered.isEmpty()) {
      bar.say(Texts.of("ui.printing.lacking", uncovered));
    }
  }

  private void show(Optional<PageImages> drawn) {
    drawn.ifPresentOrElse(preview::show, () -> preview.say(Texts.of("ui.printing.nothing")));
  }

  private void save() {
    Order order = model.order();
    if (!ready(order)) {
      return;
    }
    Path suggestion = Path.of(order.sheet().term() + ".pdf");
    picker
        .save(new FilePicker.Request(Texts.of("ui.printing.save"), "pdf", suggestion))
        .ifPresent(file -> save(order, file));
  }

  private void save(Order order, Path file) {
    VillageFile village = session.village();
    SheetPrinter printer = model.printer();
    bar.follow(session
        .background()
        .job(
            Lane.JOBS,
            job -> {
              Printed printed = printer.print(village, order, file, progress(job));
              printer.memory().add(printed.records());
              return printed;
            },
            printed -> {
              if (printed.pages() > 0) {
                session.exported(order.noted(file), printed.facts());
              }
              record(order.sheet(), printed.parts());
              saved = printed.pages() > 0 ? file : null;
              bar.openable(saved != null);
              bar.say(told(printed, file));
            },
            bar::say));
  }

  /// Shows what was saved last in the system's own viewer.
  private void open() {
    Path file = saved;
    if (file != null) {
      session
          .background()
          .run(
              Lane.JOBS,
              () -> {
                opener.open(file);
                return file;
              },
              done -> bar.say(Texts.of("ui.printing.opening", done)),
              bar::say);
    }
  }

  private String told(Printed printed, Path file) {
    if (printed == Printed.NOTHING) {
      return Texts.of("ui.printing.stopped");
    }
    if (printed.pages() == 0) {
      return Texts.of("ui.printing.nothing");
    }
    String saved = Texts.of("ui.printing.saved", printed.parts().size(), printed.pages(), file);
    return printed.uncovered().isEmpty()
        ? saved
        : saved + Texts.of("ui.printing.uncovered", printed.uncovered());
  }

  private void print() {
    Order order = model.order();
    if (!ready(order)) {
      return;
    }
    form.printer()
        .settings()
        .ifPresentOrElse(
            settings -> go(order, settings), () -> bar.say(Texts.of("ui.printing.bad-pages")));
  }

  /// What was interrupted goes on, at the printer that is chosen now; where something else is
  /// chosen by now, that is printed.
  private void go(Order order, PrintSettings settings) {
    PrintRun begun = run;
    if (begun != null && begun.isOf(order)) {
      begun.at(settings);
      session.exported(order.noted(settings.printer()));
      go(begun);
      return;
    }
    PrintRun fresh = new PrintRun(model.printer(), printers, session.village(), order, settings);
    run = fresh;
    session.exported(order.noted(settings.printer()));
    go(fresh);
  }

  private void handedOver(PrintRun current) {
    record(current.sheet(), current.sent());
    int facts = current.takeFacts();
    if (facts > 0) {
      session.exported(Texts.of("ui.printing.sent", current.pages()), facts);
    }
  }

  private void record(Sheet sheet, List<Printed.Part> printed) {
    HandbookDay.of(session.village(), sheet, printed, session.today()).ifPresent(session::save);
  }

  private void go(PrintRun current) {
    bar.follow(session
        .background()
        .job(
            Lane.JOBS,
            job -> current.go(progress(job)),
            whole -> ended(current, whole),
            trouble -> interrupted(current, trouble)));
  }

  private void ended(PrintRun current, boolean whole) {
    handedOver(current);
    if (whole) {
      run = null;
      offerToGoOn();
      bar.say(Texts.of("ui.printing.sent", current.pages()));
    } else {
      offerToGoOn();
      bar.say(Texts.of("ui.printing.paused", current.households()));
    }
  }

  private void interrupted(PrintRun current, Trouble trouble) {
    handedOver(current);
    offerToGoOn();
    bar.say(trouble.getMessage() + " " + Texts.of("ui.printing.paused", current.households()));
  }

  /// The button goes on with what was interrupted as long as that is what is chosen.
  private void offerToGoOn() {
    bar.resumable(run != null && run.isOf(model.order()));
  }

  /// Says which households' papers differ from the register by now.
  private void compare() {
    Order order = model.order();
    if (order.sheet().unit() == Sheet.Unit.VILLAGE || !ready(order)) {
      return;
    }
    VillageFile village = session.village();
    SheetPrinter printer = model.printer();
    bar.follow(session
        .background()
        .job(
            Lane.JOBS,
            _ -> printer.standing(village, order),
            standing ->
                bar.say(StandingWords.of(village, order.sheet(), standing, session.today())),
            bar::say));
  }

  private boolean ready(Order order) {
    if (order.households().isEmpty() && order.sheet().unit() == Sheet.Unit.HOUSEHOLD) {
      bar.say(Texts.of("ui.printing.nobody"));
      return false;
    }
    if (model.lacksReason()) {
      bar.say(Texts.of("trouble.print.reason"));
      return false;
    }
    return true;
  }

  private static Progress progress(Job job) {
    return (ready, all) -> {
      job.report((double) ready / Math.max(1, all), Texts.of("ui.printing.at", ready, all));
      return !job.isCancelled();
    };
  }
}
