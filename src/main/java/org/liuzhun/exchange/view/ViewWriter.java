package org.liuzhun.exchange.view;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.exchange.AgeFile;
import org.liuzhun.exchange.AgeKeys;
import org.liuzhun.exchange.Lock;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.store.Sharing;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.trust.Certificate;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Writes a view for one reader (选送).
public final class ViewWriter {

  private final Workbook workbook;
  private final Sharing sharing;
  private final Clock clock;

  /// Writes views of an open workbook.
  public ViewWriter(Workbook workbook, Clock clock) {
    this.workbook = workbook;
    sharing = workbook.sharing();
    this.clock = clock;
  }

  /// Writes the file, remembers it in the list, and notes in the access log for whom, what for,
  /// and until when.
  ///
  /// @throws Trouble what [ViewPlan#check] throws, `trouble.exchange.nobody` when this laptop
  ///     does not belong any more, `trouble.exchange.too-large`, `trouble.exchange.no-key`,
  ///     `trouble.exchange.not-written`
  public View write(ViewPlan plan, Lock lock, Path file) throws Trouble {
    LocalDate today = LocalDate.now(clock);
    plan.check(today);
    View view = view(plan, own(), new Selection(plan, workbook.village(), today).parts());
    SignedText signed = SignedText.sign(sharing.identity(), ViewText.json(view));
    byte[] plain = (signed.line() + "\n").getBytes(StandardCharsets.UTF_8);
    if (plain.length > ViewText.LARGEST) {
      throw new Trouble("trouble.exchange.too-large", file.getFileName(), ViewText.LARGEST >> 20);
    }
    Outbox.write(file, AgeFile.encrypt(plain, lock));
    note(plan, view, file);
    View sent = view.signed(signed);
    new ViewList(workbook).add(ViewList.Made.of(plan, sent, file));
    return sent;
  }

  private Certificate own() throws Trouble {
    return sharing
        .trust()
        .member(sharing.identity().device())
        .filter(member -> !member.revoked())
        .map(Member::certificate)
        .orElseThrow(() -> new Trouble("trouble.exchange.nobody"));
  }

  private View view(ViewPlan plan, Certificate own, List<View.Part> parts) throws Trouble {
    List<String> keys = sharing.trust().members().stream()
        .filter(member -> !member.revoked())
        .map(member -> AgeKeys.recipient(member.certificate().receives()))
        .toList();
    return new View(
        workbook.ids().next(),
        sharing.space(),
        workbook.village().village().get(VILLAGE.NAME, ""),
        own.device(),
        own.holder(),
        plan.whom(),
        plan.purpose(),
        OffsetDateTime.now(clock),
        seen(),
        plan.until(),
        own.signs(),
        keys,
        AnswerKey.create(),
        parts,
        own.source());
  }

  private Map<UUID, Long> seen() throws Trouble {
    Map<UUID, Long> seen = new HashMap<>();
    sharing.have().forEach((device, reach) -> seen.put(device, reach.to()));
    return seen;
  }

  private void note(ViewPlan plan, View view, Path file) throws Trouble {
    long filled = view.parts().stream()
        .flatMap(part -> part.lines().stream())
        .flatMap(line -> line.cells().stream())
        .filter(cell -> !cell.isNull())
        .count();
    String what = Texts.of(
        plan.wholeNumbers() ? "view.noted-whole" : "view.noted",
        view.whom(),
        view.purpose(),
        view.until().toString(),
        view.households(),
        file,
        Texts.of(plan.wholeNames() ? "view.names-whole" : "view.names-short"));
    workbook.access().note(AccessKind.EXPORTED, what, Math.toIntExact(filled));
  }
}
