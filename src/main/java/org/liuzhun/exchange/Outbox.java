package org.liuzhun.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.store.Sharing;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.log.SealedSegment;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes packages (送出). What goes in is decided by what the recipients said that they have,
/// never by what was sent before.
public final class Outbox {

  /// The largest part when nobody asks for smaller ones, in bytes; taking one in must not need more
  /// memory than an old laptop has.
  public static final long WHOLE = 1L << 24;

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final Workbook workbook;
  private final Sharing sharing;
  private final Clock clock;

  /// The outbox of an open workbook.
  public Outbox(Workbook workbook, Clock clock) {
    this.workbook = workbook;
    sharing = workbook.sharing();
    this.clock = clock;
  }

  /// Which photographs go along.
  public enum Pictures {
    /// Those that go with what is sent, and those that the recipients said they miss (含照片).
    WITH,
    /// None (不含照片).
    WITHOUT,
    /// Those that the recipients said they miss, and nothing else (只补缺的).
    MISSING
  }

  /// What was written.
  ///
  /// @param files the parts, in order
  /// @param transactions how many transactions are in them
  /// @param photographs how many photographs are in them
  /// @param bytes their size
  public record Sent(List<Path> files, long transactions, int photographs, long bytes) {

    /// The file, or the first and the last of several parts, in words.
    public String words() {
      String first = files.getFirst().toString();
      return files.size() == 1
          ? first
          : Texts.of("exchange.parts", first, files.getLast().getFileName(), files.size());
    }
  }

  /// How many transactions the recipients have not said they have.
  public long due(Collection<UUID> recipients) throws Trouble {
    return count(sharing.segmentsFor(recipients));
  }

  private static long count(List<SealedSegment> segments) {
    return segments.stream()
        .mapToLong(segment -> segment.to() - segment.from() + 1)
        .sum();
  }

  /// The laptops that a package goes to when nobody names any: all that belong, but this one.
  public List<UUID> everybody() {
    return sharing.trust().members().stream()
        .filter(member -> !member.revoked())
        .map(member -> member.certificate().device())
        .filter(device -> !device.equals(sharing.identity().device()))
        .toList();
  }

  /// Writes a package.
  ///
  /// @param recipients the laptops that can open it
  /// @param full whether everything goes in, whatever the recipients have
  /// @param file its name; further parts get a number before the suffix
  /// @param largest the largest part in bytes; one segment is never divided
  /// @throws Trouble `trouble.exchange.nobody`, `trouble.exchange.not-written`: what was there
  ///     stays
  public Sent send(Collection<UUID> recipients, boolean full, Path file, long largest)
      throws Trouble {
    return send(recipients, full, Pictures.WITH, file, largest);
  }

  /// Writes a package.
  ///
  /// @param recipients the laptops that can open it
  /// @param full whether everything goes in, whatever the recipients have
  /// @param pictures which photographs go in
  /// @param file its name; further parts get a number before the suffix
  /// @param largest the largest part in bytes; one segment or photograph is never divided
  /// @throws Trouble as above
  public Sent send(
      Collection<UUID> recipients, boolean full, Pictures pictures, Path file, long largest)
      throws Trouble {
    return send(recipients, full, pictures, file, largest, Steps.NONE);
  }

  /// Writes the same, part by part.
  ///
  /// @throws Trouble as above; when it is stopped no part is left and nothing was sent
  public Sent send(
      Collection<UUID> recipients,
      boolean full,
      Pictures pictures,
      Path file,
      long largest,
      Steps steps)
      throws Trouble {
    if (recipients.isEmpty()) {
      throw new Trouble("trouble.exchange.nobody");
    }
    List<SealedSegment> segments = pictures == Pictures.MISSING
        ? List.of()
        : full ? sharing.segments(Map.of()) : sharing.segmentsFor(recipients);
    List<String> photographs =
        new Gathered(workbook, recipients).photographs(segments, pictures, full);
    List<Load> loads = Load.divide(segments, photographs, workbook.attachments(), largest);
    List<Path> files = new ArrayList<>();
    long bytes = write(loads, recipients, file, files, steps);
    workbook.access().note(AccessKind.EXPORTED, noted(recipients, files));
    new PackageList(workbook)
        .add(new PackageList.Entry(
            true,
            clock.instant(),
            String.valueOf(files.getFirst().getFileName()),
            names(recipients),
            bytes,
            count(segments),
            files.stream().map(Envelope::mark).toList()));
    return new Sent(files, count(segments), photographs.size(), bytes);
  }

  /// Writes all parts or none: half of a sending would only fill a stick that has no room left.
  /// What lies there under the same names is replaced when all of them are on the stick.
  ///
  /// @return their size in bytes
  private long write(
      List<Load> loads, Collection<UUID> recipients, Path file, List<Path> files, Steps steps)
      throws Trouble {
    UUID id = workbook.ids().next();
    long bytes = 0;
    try {
      for (Load load : loads) {
        steps.at((double) files.size() / loads.size());
        byte[] sealed = seal(id, load, files.size() + 1, loads.size(), recipients);
        // Not asked again once the last part is written: then it has been sent.
        steps.at((files.size() + 1.0) / loads.size());
        Path name = loads.size() == 1 ? file : numbered(file, files.size() + 1);
        prepare(name, sealed);
        files.add(name);
        bytes += sealed.length;
      }
    } catch (Trouble trouble) {
      files.forEach(name -> remove(SafeFile.beside(name)));
      throw trouble;
    }
    place(files);
    return bytes;
  }

  private static void remove(Path part) {
    try {
      SafeFile.delete(part);
    } catch (IOException e) {
      LOG.warn(
          "a part of a broken-off sending was not removed: {}", e.getClass().getSimpleName());
    }
  }

  private String names(Collection<UUID> recipients) {
    return recipients.stream()
        .flatMap(device -> sharing.trust().member(device).stream())
        .map(member -> member.certificate().name())
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private String noted(Collection<UUID> recipients, List<Path> files) {
    return Texts.of(
        "exchange.noted",
        names(recipients),
        files.stream().map(Path::toString).collect(Collectors.joining(" ")));
  }

  /// A name for a package that tells nothing of its content: date and six random characters.
  public String name() {
    String day =
        DateTimeFormatter.BASIC_ISO_DATE.format(OffsetDateTime.now(clock).toLocalDate());
    String random = UUID.randomUUID().toString().substring(0, 6);
    return "liuzhun-" + day + "-" + random + ".lzb";
  }

  private byte[] seal(UUID id, Load load, int part, int parts, Collection<UUID> recipients)
      throws Trouble {
    StringBuilder laptops = new StringBuilder();
    for (SignedText text : sharing.texts()) {
      laptops.append(text.line()).append('\n');
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(Archive.LAPTOPS, laptops.toString().getBytes(StandardCharsets.UTF_8));
    load.segments()
        .forEach(segment -> entries.put(Archive.SEGMENTS + segment.name(), segment.bytes()));
    for (String photograph : load.photographs()) {
      workbook
          .attachments()
          .get(photograph)
          .ifPresent(bytes -> entries.put(Archive.PHOTOS + photograph, bytes));
    }
    // The sender can open it, too: what was sent can be looked at again.
    Set<UUID> all = new LinkedHashSet<>(recipients);
    UUID own = sharing.identity().device();
    all.add(own);
    List<String> keys = new ArrayList<>();
    for (UUID recipient : all) {
      Member member = sharing
          .trust()
          .member(recipient)
          .filter(m -> !m.revoked() || m.certificate().device().equals(own))
          .orElseThrow(() -> new Trouble("trouble.exchange.nobody"));
      keys.add(AgeKeys.recipient(member.certificate().receives()));
    }
    Manifest plan = new Manifest(
        id,
        sharing.space(),
        sharing.trust().root(),
        workbook.village().village().get(Tables.VILLAGE.NAME, ""),
        sharing.identity().device(),
        List.copyOf(all),
        part,
        parts,
        OffsetDateTime.now(clock),
        Map.of());
    return Parcel.seal(plan, entries, sharing.identity(), keys);
  }

  private static Path numbered(Path file, int part) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String suffix = dot < 0 ? ".lzb" : name.substring(dot);
    return file.resolveSibling(String.format(Locale.ROOT, "%s-%02d%s", stem, part, suffix));
  }

  /// Written beside, forced, read back, renamed: a stick that lies is noticed before anything is
  /// replaced. What a killed program left half written in the folder is removed after it.
  ///
  /// @throws Trouble `trouble.exchange.not-written`: what was there stays
  public static void write(Path file, byte[] sealed) throws Trouble {
    prepare(file, sealed);
    place(List.of(file));
  }

  private static void prepare(Path file, byte[] sealed) throws Trouble {
    try {
      Path beside = SafeFile.prepare(file, sealed);
      if (!Arrays.equals(Files.readAllBytes(beside), sealed)) {
        remove(beside);
        throw new Trouble("trouble.exchange.not-written", file);
      }
    } catch (IOException e) {
      remove(SafeFile.beside(file));
      throw new Trouble(e, "trouble.exchange.not-written", file);
    }
  }

  private static void place(List<Path> files) throws Trouble {
    int placed = 0;
    try {
      for (Path file : files) {
        SafeFile.move(SafeFile.beside(file), file);
        placed++;
      }
    } catch (IOException e) {
      files.forEach(file -> remove(SafeFile.beside(file)));
      throw new Trouble(e, "trouble.exchange.not-written", files.get(placed));
    }
    RememberedFolder.removeHalves(files.getLast());
  }
}
