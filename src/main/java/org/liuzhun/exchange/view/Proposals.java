package org.liuzhun.exchange.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.liuzhun.exchange.Key;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.SealedNote;
import org.liuzhun.store.Sharing;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Member;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The proposals that readers of views sent back (建议清单), in the order in which they came, the
/// decided ones among them. They lie beside the register, encrypted, on this laptop alone.
public final class Proposals {

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

  /// All of them.
  ///
  /// @throws Trouble `trouble.store.disk`, `trouble.view.list-damaged`
  public List<Proposal> read() throws Trouble {
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
    Answer answer = Answer.open(file, Key.of(workbook.sharing().identity()));
    check(answer.view());
    List<Proposal> all = read();
    List<Proposal> fresh = fresh(answer, all);
    all.addAll(fresh);
    if (!fresh.isEmpty()) {
      write(bounded(all));
    }
    int known = answer.proposals().size() - fresh.size();
    return new Received(answer.by(), answer.view().whom(), fresh.size(), known);
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
    return row(proposal).map(row -> proposal.about().masked(row, Texts.language()));
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
    Field<?> field = proposal.about();
    if (!Values.of(field, row).equals(proposal.value())) {
      Edit.Builder edit = Edit.begin()
          .because(Texts.of(
                  "view.because", proposal.whom(), proposal.by(), proposal.reason(), why.strip())
              .strip());
      Values.set(edit, row, field, proposal.value());
      workbook.save(edit.build());
    }
    return decide(id, one -> one.decided(Proposal.State.ACCEPTED, why.strip()));
  }

  /// Leaves the register as it is.
  ///
  /// @throws Trouble `trouble.view.no-proposal-of`, `trouble.view.decided`,
  ///     `trouble.view.no-reason`
  public Proposal decline(String id, String why) throws Trouble {
    open(id);
    if (why.isBlank()) {
      throw new Trouble("trouble.view.no-reason");
    }
    return decide(id, one -> one.decided(Proposal.State.DECLINED, why.strip()));
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
    Proposal decided = how.apply(open(id));
    List<Proposal> all = read();
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
