package org.liuzhun.exchange.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.liuzhun.exchange.AgeFile;
import org.liuzhun.exchange.CarriedPackages;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.exchange.Key;
import org.liuzhun.exchange.PackageList;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Erasing;
import org.liuzhun.store.SealedNote;
import org.liuzhun.store.Sharing;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Member;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The proposals that readers of views sent back (建议清单), in the order in which they came, the
/// decided ones among them. They lie beside the register, encrypted; the answer itself is carried
/// to the village's other laptops, sealed as it came, and what is decided travels as a save.
public final class Proposals {

  private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

  /// What an answer begins with, unlike a package.
  private static final char FIRST = '{';

  /// The most that are open; of those decided, the oldest go when there are more in all.
  private static final int MOST = 10_000;

  private final Workbook workbook;
  private final Clock clock;
  private final SealedNote note;

  /// The proposals of an open workbook.
  public Proposals(Workbook workbook, Clock clock) {
    this.workbook = workbook;
    this.clock = clock;
    note = workbook.sharing().note("proposals");
  }

  /// What an answer brought.
  ///
  /// @param by who answered
  /// @param whom for whom the view was
  /// @param fresh how many proposals are new
  /// @param known how many had come before
  public record Received(String by, String whom, int fresh, int known) {}

  /// An open proposal beside the register.
  ///
  /// @param proposal the proposal
  /// @param whom whom it is about; as the view told it when the row is gone
  /// @param now what the register says now; empty when the row is gone
  public record Compared(Proposal proposal, String whom, Optional<String> now) {

    /// What the register says now, a number with its middle hidden unless it is told whole.
    public Optional<String> present(boolean whole) {
      return whole ? now : now.map(proposal.about()::mask);
    }

    /// What is proposed, likewise.
    public String proposed(boolean whole) {
      return whole ? proposal.whole(Texts.language()) : proposal.proposed(Texts.language());
    }
  }

  /// Those that nobody has decided yet.
  ///
  /// @throws Trouble as [#read]
  public List<Compared> open() throws Trouble {
    return compared(read());
  }

  private List<Compared> compared(List<Proposal> all) {
    ConflictWords words =
        new ConflictWords(workbook.village(), workbook.sharing().trust());
    return all.stream()
        .filter(proposal -> proposal.state() == Proposal.State.OPEN)
        .map(one -> new Compared(one, words.whom(one.row()).orElse(one.household()), now(one)))
        .toList();
  }

  /// Those about one household's file that nobody has decided yet; nothing is written, so that it
  /// can be asked at each step.
  ///
  /// @throws Trouble as [#read]
  public List<Compared> of(Dossier dossier) throws Trouble {
    List<Proposal> about =
        held().stream().filter(one -> dossier.find(one.row()).isPresent()).toList();
    return about.isEmpty() ? List.of() : compared(settled(about));
  }

  /// All of them. What another laptop has decided since, or what was about values that were erased,
  /// is no longer told.
  ///
  /// @throws Trouble `trouble.store.disk`, `trouble.view.list-damaged`
  public List<Proposal> read() throws Trouble {
    List<Proposal> held = held();
    List<Proposal> settled = settled(held);
    forgetCarried();
    if (!settled.equals(held)) {
      write(settled);
    }
    return new ArrayList<>(settled);
  }

  /// Forgets what was erased, right after an erasure: that one stands whatever becomes of this.
  ///
  /// @return whether it is forgotten; if not, that is tried whenever the list is read
  public boolean forget() {
    try {
      read();
      return true;
    } catch (Trouble trouble) {
      LOG.warn("the list of proposals keeps what was erased: {}", trouble.key());
      return false;
    }
  }

  private List<Proposal> settled(List<Proposal> all) {
    Map<String, String> decisions = workbook.conflicts().decisions().all();
    Erasing.Past past = workbook.erasing().past();
    return all.stream().map(proposal -> settled(proposal, decisions, past)).toList();
  }

  private Proposal settled(Proposal proposal, Map<String, String> decisions, Erasing.Past past) {
    String how = decisions.get(proposal.id());
    if (proposal.state() != Proposal.State.OPEN || (how == null && !isErased(proposal, past))) {
      return proposal;
    }
    return proposal.decided(Proposal.State.of(how), "").bare();
  }

  /// Whether the value that a proposal is about was erased since its reader was shown one, or
  /// nobody has written another.
  private boolean isErased(Proposal proposal, Erasing.Past past) {
    return past.since(proposal::isAfter, proposal.row(), proposal.about())
        || (now(proposal).orElse("").isEmpty()
            && workbook.erasing().has(proposal.row(), proposal.about()));
  }

  /// An answer that tells of what was erased is carried no further.
  private void forgetCarried() throws Trouble {
    Erasing.Past past = workbook.erasing().past();
    try {
      if (!past.rows().isEmpty()) {
        new CarriedPackages(workbook, clock).drop(file -> isAnswer(file) && tells(file, past));
      }
    } catch (IOException e) {
      throw new Trouble(e, "trouble.store.disk", workbook.folder());
    }
  }

  private boolean tells(Path file, Erasing.Past past) {
    try {
      return fresh(Answer.open(file, Key.of(workbook.sharing().identity())), List.of()).stream()
          .anyMatch(proposal -> isErased(proposal, past));
    } catch (Trouble trouble) {
      LOG.warn("a carried answer cannot be opened: {}", trouble.key());
      return false;
    }
  }

  private List<Proposal> held() throws Trouble {
    List<Proposal> all = new ArrayList<>();
    Optional<byte[]> held = note.read();
    if (held.isEmpty() && note.isThere()) {
      throw new Trouble("trouble.view.list-damaged");
    }
    if (held.isPresent()) {
      try {
        for (String line :
            new String(held.get(), StandardCharsets.UTF_8).lines().toList()) {
          all.add(Proposal.read(ViewText.JSON.readTree(line)));
        }
      } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
        throw new Trouble(e, "trouble.view.list-damaged");
      }
    }
    return all;
  }

  /// Takes an answer in: what it proposes stands in the list. The same answer twice changes
  /// nothing.
  ///
  /// @throws Trouble `trouble.view.not-ours` when its view is not one of this village,
  ///     `trouble.view.expired-answer`, `trouble.view.too-many`, and what opening it throws;
  ///     nothing changed
  public Received take(Path file) throws Trouble {
    PackageList packages = new PackageList(workbook);
    try {
      Received received = taken(file);
      packages.came(file, clock.instant(), received.by(), received.fresh());
      return received;
    } catch (Trouble trouble) {
      packages.refused(file, clock.instant(), trouble);
      throw trouble;
    }
  }

  private Received taken(Path file) throws Trouble {
    Answer answer = Answer.open(file, Key.of(workbook.sharing().identity()));
    check(answer.view());
    List<Proposal> all = read();
    List<Proposal> fresh = settled(fresh(answer, all));
    all.addAll(fresh);
    if (!fresh.isEmpty()) {
      write(bounded(all));
      carry(file);
      forgetCarried();
    }
    return received(answer, fresh);
  }

  /// What taking an answer in would come to; nothing changes.
  ///
  /// @throws Trouble as [#take]
  public Received preview(Path file) throws Trouble {
    Answer answer = Answer.open(file, Key.of(workbook.sharing().identity()));
    check(answer.view());
    return received(answer, fresh(answer, read()));
  }

  private static Received received(Answer answer, List<Proposal> fresh) {
    int known = answer.proposals().size() - fresh.size();
    return new Received(answer.by(), answer.view().whom(), fresh.size(), known);
  }

  /// Whether a file is an answer, as far as this laptop can open it.
  public boolean isAnswer(Path file) {
    return AgeFile.begins(file, Key.of(workbook.sharing().identity()), FIRST);
  }

  /// The village's other laptops can open it as well.
  private void carry(Path file) {
    try {
      if (!new CarriedPackages(workbook, clock).keep(file)) {
        LOG.info("there are too many packages to carry; the answer stays here");
      }
    } catch (IOException e) {
      LOG.warn("an answer is not carried on: {}", e.getClass().getSimpleName());
    }
  }

  private static List<Proposal> bounded(List<Proposal> all) throws Trouble {
    List<Proposal> kept = new ArrayList<>();
    int over = all.size() - MOST;
    for (Proposal proposal : all) {
      if (over > 0 && proposal.state() != Proposal.State.OPEN) {
        over--;
      } else {
        kept.add(proposal);
      }
    }
    if (over > 0) {
      throw new Trouble("trouble.view.too-many", MOST);
    }
    return kept;
  }

  private static List<Proposal> fresh(Answer answer, List<Proposal> all) {
    Set<String> known = all.stream().map(Proposal::id).collect(Collectors.toSet());
    return answer.proposals().stream()
        .map(proposed -> Proposal.of(answer, proposed, Texts.language()))
        .filter(proposal -> known.add(proposal.id()))
        .toList();
  }

  private void check(View view) throws Trouble {
    if (!isOurs(view)) {
      throw new Trouble("trouble.view.not-ours", view.village());
    }
    if (LocalDate.now(clock).isAfter(view.until())) {
      throw new Trouble("trouble.view.expired-answer", view.until().toString(), view.whom());
    }
  }

  private boolean isOurs(View view) {
    Sharing sharing = workbook.sharing();
    return view.space().equals(sharing.space())
        && sharing
            .trust()
            .member(view.sender())
            .map(Member::certificate)
            .filter(certificate -> view.source().isSignedBy(certificate.signs()))
            .isPresent();
  }

  /// What the register says now, as people read it; empty when the row is gone.
  public Optional<String> present(Proposal proposal) {
    return now(proposal).map(proposal.about()::mask);
  }

  private Optional<String> now(Proposal proposal) {
    return row(proposal).map(row -> proposal.about().shown(row, Texts.language()));
  }

  private Optional<Row> row(Proposal proposal) {
    return workbook.village().all(Catalogue.entityOf(proposal.about())).stream()
        .filter(row -> row.id().equals(proposal.row()))
        .findFirst();
  }

  /// Writes a proposal into the register, as any other save, with who proposed it and why.
  ///
  /// @param why what the person who accepts it adds; may be empty
  /// @throws Trouble `trouble.view.no-proposal-of`, `trouble.view.decided`, `trouble.view.gone`,
  ///     and what saving throws; it stays open then
  public Proposal accept(String id, String why) throws Trouble {
    Proposal proposal = open(id);
    Row row = row(proposal).orElseThrow(() -> new Trouble("trouble.view.gone", id));
    Edit.Builder edit = Edit.begin().because(because("view.because", proposal, why));
    if (!Values.of(proposal.about(), row).equals(proposal.value())) {
      Values.set(edit, row, proposal.about(), proposal.value());
    }
    save(edit, id, Proposal.State.ACCEPTED);
    return decide(id, one -> one.decided(Proposal.State.ACCEPTED, why.strip()));
  }

  /// Leaves the register as it is.
  ///
  /// @throws Trouble `trouble.view.no-proposal-of`, `trouble.view.decided`,
  ///     `trouble.view.no-reason`
  public Proposal decline(String id, String why) throws Trouble {
    Proposal proposal = open(id);
    if (why.isBlank()) {
      throw new Trouble("trouble.view.no-reason");
    }
    Edit.Builder nothing = Edit.begin().because(because("view.not-because", proposal, why));
    save(nothing, id, Proposal.State.DECLINED);
    return decide(id, one -> one.decided(Proposal.State.DECLINED, why.strip()));
  }

  private static String because(String key, Proposal proposal, String why) {
    return Texts.of(key, proposal.whom(), proposal.by(), proposal.reason(), why.strip())
        .strip();
  }

  private void save(Edit.Builder edit, String id, Proposal.State how) throws Trouble {
    workbook.conflicts().decisions().decide(edit.build(), id, how.name());
  }

  private Proposal open(String id) throws Trouble {
    Proposal found = read().stream()
        .filter(proposal -> proposal.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.view.no-proposal-of", id));
    if (found.state() != Proposal.State.OPEN) {
      throw new Trouble("trouble.view.decided", id);
    }
    return found;
  }

  private Proposal decide(String id, UnaryOperator<Proposal> how) throws Trouble {
    List<Proposal> all = new ArrayList<>(held());
    Proposal decided = how.apply(
        all.stream().filter(proposal -> proposal.id().equals(id)).findFirst().orElseThrow());
    all.replaceAll(proposal -> proposal.id().equals(id) ? decided.bare() : proposal);
    write(all);
    return decided;
  }

  private void write(List<Proposal> all) throws Trouble {
    StringBuilder lines = new StringBuilder();
    all.forEach(proposal -> lines.append(proposal.json()).append('\n'));
    note.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
