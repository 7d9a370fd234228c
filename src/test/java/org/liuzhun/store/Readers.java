package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.exchange.AgeKeys;
import org.liuzhun.exchange.Key;
import org.liuzhun.exchange.Lock;
import org.liuzhun.exchange.view.Answer;
import org.liuzhun.exchange.view.Proposal;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.exchange.view.ViewWriter;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// Readers outside a village in a random time: they are shown households and propose other values;
/// their answers reach any laptop, late and several times.
final class Readers {

  private static final Set<String> REFUSALS =
      Set.of("trouble.view.expired-answer", "trouble.view.not-ours", "trouble.exchange.not-for-us");

  private final Path home;
  private final Random random;
  private final Identity reader = Identity.create(new UUID(1, 1));
  private final List<Path> answers = new ArrayList<>();

  Readers(Path home, Random random) {
    this.home = home;
    this.random = random;
  }

  /// A laptop shows a household to a reader, who proposes a value for one cell.
  void ask(Workbook book, Clock clock, Row household, TableField<?, String> field, String value)
      throws Trouble {
    LocalDate today = LocalDate.now(clock);
    var shown = List.of(Catalogue.HOUSEHOLD.field(Ledger.PHONE), Catalogue.HOUSEHOLD.field(field));
    ViewPlan plan = new ViewPlan(
        "县民政局",
        "低保核对",
        today.plusDays(9),
        List.copyOf(Set.copyOf(shown)),
        Set.of(household.id()),
        false,
        false);
    String key = HexFormat.of().formatHex(reader.exchange().getPublic().getEncoded());
    Path file = home.resolve("view.lzv");
    Lock lock = new Lock.Recipients(List.of(AgeKeys.recipient(key)));
    new ViewWriter(book, clock).write(plan, lock, file);
    View view = ViewText.open(file, Key.of(reader), today);
    if (view.households() > 0) {
      answer(
          view,
          OffsetDateTime.now(clock),
          household,
          Catalogue.HOUSEHOLD.field(field).key(),
          value);
    }
  }

  private void answer(View view, OffsetDateTime when, Row household, String field, String value)
      throws Trouble {
    Path file = home.resolve("answer" + answers.size() + ".lza");
    var proposed = Answer.proposed(view, household.id(), field, value, "核对时本人出示");
    new Answer(view, "赵科", when, List.of(proposed)).write(file);
    answers.add(file);
  }

  /// Some answer arrives somewhere. A laptop whose clock says that the view has expired, that does
  /// not know who made it or for which it was not sealed may refuse, and nothing else may.
  void arrive(Workbook book, Clock clock) throws Trouble {
    if (!answers.isEmpty()) {
      try {
        new Proposals(book, clock).take(answers.get(random.nextInt(answers.size())));
      } catch (Trouble trouble) {
        assertTrue(REFUSALS.contains(trouble.key()), trouble.getMessage());
      }
    }
  }

  /// Somebody accepts or declines what is open on this laptop.
  ///
  /// @return what was written into the register
  Optional<Proposal> decide(Workbook book, Clock clock) throws Trouble {
    Proposals proposals = new Proposals(book, clock);
    List<Proposals.Compared> open = proposals.open();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Proposals.Compared one = open.get(random.nextInt(open.size()));
    if (one.now().isEmpty() || random.nextInt(3) == 0) {
      proposals.decline(one.proposal().id(), "未核实");
      return Optional.empty();
    }
    proposals.accept(one.proposal().id(), "看过存折");
    return Optional.of(one.proposal());
  }

  /// All that a laptop keeps of proposals.
  static String kept(Workbook book, Clock clock) throws Trouble {
    new Proposals(book, clock).read();
    return book.sharing()
        .note("proposals")
        .read()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }
}
