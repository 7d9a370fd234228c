package org.liuzhun.ui.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.exchange.KeptPackages;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.exchange.PackageList;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.exchange.Standing;
import org.liuzhun.hub.Handouts;
import org.liuzhun.registry.Cover;
import org.liuzhun.store.Conflict;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// What the room shows, read from the workbook at one moment.
///
/// @param conflicts what is to be compared
/// @param words how it is told
/// @param laptops all laptops
/// @param admits the roles in which this laptop may admit others
/// @param everybody those that a package goes to
/// @param due how many saves they have not said they have
/// @param watch the remembered folder and what is known of it
/// @param waiting how many packages are kept for a later program
/// @param packages what was written and taken in lately
/// @param handouts templates and layouts that were handed to the village
record Facts(
    List<Conflict> conflicts,
    ConflictWords words,
    List<Standing> laptops,
    List<Role> admits,
    List<UUID> everybody,
    long due,
    RememberedFolder.Watch watch,
    int waiting,
    List<PackageList.Entry> packages,
    List<Handouts.Offered> handouts) {

  static Facts of(Workbook workbook, Clock clock, Cover cover) throws Trouble {
    Outbox outbox = new Outbox(workbook, clock);
    List<UUID> everybody = outbox.everybody();
    return new Facts(
        workbook.conflicts().list(),
        new ConflictWords(workbook.village(), workbook.sharing().trust(), cover),
        Standing.of(workbook),
        admits(workbook),
        everybody,
        everybody.isEmpty() ? 0 : outbox.due(everybody),
        new RememberedFolder(workbook).watch(),
        new KeptPackages(workbook).waiting().size(),
        new PackageList(workbook).read(),
        Handouts.of(workbook));
  }

  /// The remembered folder.
  Optional<Path> folder() {
    return watch.folder();
  }

  private static List<Role> admits(Workbook workbook) {
    Optional<Member> self = workbook.sharing().trust().member(workbook.device());
    return Stream.of(Role.EDITOR, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.READER)
        .filter(role -> self.filter(member -> member.mayAdmit(role)).isPresent())
        .toList();
  }
}
