package org.liuzhun.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.exchange.Address;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.exchange.Taking;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.DeskFolder.Village;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk of a township (乡镇工作台): takes the packages of many villages in, each into its own
/// workbook, tells how they stand side by side, and sends back what is to be said to them. One
/// workbook is open at a time. On one thread.
public final class TownshipDesk {

  private static final Logger LOG = LoggerFactory.getLogger(TownshipDesk.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LINES = "lines";

  private final DeskFolder folder;
  private final String person;
  private final Clock clock;

  /// The desk of a person.
  public TownshipDesk(DeskFolder folder, String person, Clock clock) {
    this.folder = folder;
    this.person = person;
    this.clock = clock;
  }

  /// The folder of the desk.
  public DeskFolder folder() {
    return folder;
  }

  /// Who works at it.
  public String person() {
    return person;
  }

  /// The clock of everything.
  public Clock clock() {
    return clock;
  }

  /// What taking a package in came to.
  ///
  /// @param file the package
  /// @param joined whether the village came to the desk by it
  /// @param line how the village stands now
  /// @param from the laptop that made it; empty when it brought the village to the desk
  /// @param cells how many cells it changed
  /// @param conflicts how many conflicts it opened
  /// @param left how many segments were left aside
  public record Arrived(
      Path file,
      boolean joined,
      VillageLine line,
      String from,
      long cells,
      int conflicts,
      int left) {}

  /// Takes a package in, whichever of the villages it is from; one that admits the desk to a
  /// village brings that village to it.
  ///
  /// @throws Trouble `trouble.hub.for-nobody` when no village here can open it, and as
  ///     [Inbox#take]; nothing changed
  public Arrived take(Path file) throws Trouble {
    List<Village> villages = folder.villages();
    Address address = Address.of(file, identities(villages))
        .orElseThrow(() -> new Trouble("trouble.hub.for-nobody", file.getFileName()));
    Optional<Village> here = villages.stream()
        .filter(village -> village.space().equals(address.space()))
        .findFirst();
    return here.isPresent() ? take(file, here.get()) : welcome(file, address);
  }

  /// The desk's own, and those that single workbooks took since.
  private Collection<Identity> identities(List<Village> villages) throws Trouble {
    Map<UUID, Identity> identities = new LinkedHashMap<>();
    identities.put(folder.identity().device(), folder.identity());
    for (Village village : villages) {
      Identity identity = folder.identity(village);
      identities.putIfAbsent(identity.device(), identity);
    }
    return identities.values();
  }

  private Arrived take(Path file, Village village) throws Trouble {
    try (Workbook workbook = open(village)) {
      List<Taking.One> all = new Taking(workbook, clock).take(file);
      return arrived(file, remember(workbook), all);
    }
  }

  /// With what it waited for, where that lies beside it.
  private static Arrived arrived(Path file, VillageLine line, List<Taking.One> all) {
    List<Inbox.Receipt> receipts =
        all.stream().flatMap(one -> one.receipt().stream()).toList();
    return new Arrived(
        file,
        false,
        line,
        receipts.getFirst().name(),
        receipts.stream().mapToLong(receipt -> receipt.taken().cells()).sum(),
        receipts.stream().mapToInt(receipt -> receipt.taken().conflicts()).sum(),
        receipts.stream().mapToInt(receipt -> receipt.taken().left().size()).sum());
  }

  private Arrived welcome(Path file, Address address) throws Trouble {
    Joining joining = folder.joining(address.space(), address.village());
    try (Workbook workbook = Inbox.welcome(joining, file, settings())) {
      return new Arrived(file, true, remember(workbook), "", 0, 0, 0);
    } finally {
      folder.forget(joining);
    }
  }

  /// Opens a village's workbook, which the caller closes.
  public Workbook open(Village village) throws Trouble {
    return folder.open(village, settings());
  }

  /// The village of this data set, of this name, or whose code is this.
  ///
  /// @throws Trouble `trouble.hub.no-village`, `trouble.hub.several`
  public Village village(String named) throws Trouble {
    Map<UUID, VillageLine> known = known();
    List<Village> found = folder.villages().stream()
        .filter(village -> {
          VillageLine line = known.get(village.space());
          return named.equals(village.name())
              || named.equals(village.space().toString())
              || (line != null && (named.equals(line.name()) || named.equals(line.code())));
        })
        .toList();
    if (found.isEmpty()) {
      throw new Trouble("trouble.hub.no-village", named);
    }
    if (found.size() > 1) {
      throw new Trouble("trouble.hub.several", named);
    }
    return found.getFirst();
  }

  /// All villages as they stood when they were last judged here, by code and name.
  public List<VillageLine> lines() throws Trouble {
    Map<UUID, VillageLine> known = known();
    List<VillageLine> lines = new ArrayList<>();
    for (Village village : folder.villages()) {
      VillageLine line = known.get(village.space());
      lines.add(line == null ? VillageLine.unknown(village.space(), village.name()) : line);
    }
    lines.sort(Comparator.comparing(VillageLine::code).thenComparing(VillageLine::name));
    return lines;
  }

  /// Judges a village for today and remembers how it stands.
  public VillageLine judge(Village village) throws Trouble {
    try (Workbook workbook = open(village)) {
      return remember(workbook);
    }
  }

  /// Whether a line tells how the village stands today.
  public boolean isFresh(VillageLine line) {
    return today().equals(line.judgedOn());
  }

  /// Writes something into a village; it goes with the next package.
  ///
  /// @throws Trouble when the village cannot take it; nothing was written
  public VillageLine say(Village village, Feedback feedback) throws Trouble {
    try (Workbook workbook = open(village)) {
      workbook.save(feedback.edit(workbook, person, today()));
      return remember(workbook);
    }
  }

  /// Writes a package for all laptops of a village into a folder of the village's name.
  ///
  /// @throws Trouble as [Outbox#send]
  public Outbox.Sent send(Village village, Path where) throws Trouble {
    Path place = where.toAbsolutePath().resolve(village.name());
    try (Workbook workbook = open(village)) {
      Outbox outbox = new Outbox(workbook, clock);
      SafeFile.folder(place);
      return outbox.send(outbox.everybody(), false, place.resolve(outbox.name()), Outbox.WHOLE);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.not-written", place);
    }
  }

  /// How the village of an open workbook stands; the desk remembers it.
  public VillageLine remember(Workbook workbook) throws Trouble {
    Map<UUID, VillageLine> known = known();
    Optional<String> number = Optional.ofNullable(known.get(workbook.sharing().space()))
        .map(VillageLine::number)
        .filter(digits -> !digits.isEmpty());
    VillageLine line = new Appraisal(workbook, today(), number).line();
    known.put(line.space(), line);
    StringBuilder text = new StringBuilder();
    known.values().forEach(each -> text.append(each.json()).append('\n'));
    folder.note(LINES).write(text.toString().getBytes(StandardCharsets.UTF_8));
    return line;
  }

  private Map<UUID, VillageLine> known() throws Trouble {
    Map<UUID, VillageLine> known = new HashMap<>();
    Optional<byte[]> held = folder.note(LINES).read();
    if (held.isPresent()) {
      for (String line : new String(held.get(), StandardCharsets.UTF_8).lines().toList()) {
        read(line).ifPresent(read -> known.put(read.space(), read));
      }
    }
    return known;
  }

  /// A line that cannot be read is worked out again.
  private static Optional<VillageLine> read(String line) {
    try {
      return Optional.of(VillageLine.of(JSON.readTree(line)));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      LOG.warn("a remembered line of the desk cannot be read: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private WorkbookSettings settings() {
    return WorkbookSettings.of(person, clock);
  }
}
