package org.liuzhun.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.store.SealedNote;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The packages that were written, taken in and refused lately (收发记录), the latest first. It is for
/// people to look at; besides, what is on it is not offered again where it lies in the exchange
/// folder.
public final class PackageList {

  private static final Logger LOG = LoggerFactory.getLogger(PackageList.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST = 1000;

  /// What says nothing of the file: a stick was pulled or a disk is full, the list is full or
  /// damaged, or this laptop's clock is wrong.
  private static final Set<String> PASSING = Set.of(
      "trouble.exchange.not-written",
      "trouble.exchange.unreadable",
      "trouble.view.expired-answer",
      "trouble.view.list-damaged",
      "trouble.view.too-many");

  private static final Set<String> REFUSED = Set.of(
      "trouble.store.segments-unsound",
      "trouble.store.too-many-unsigned",
      "trouble.store.unknown-sender");

  private final Workbook workbook;
  private final SealedNote note;

  /// The list of a workbook.
  public PackageList(Workbook workbook) {
    this.workbook = workbook;
    note = workbook.sharing().note("packages");
  }

  /// A package.
  ///
  /// @param sent whether it was written here; else it was taken in
  /// @param when by this laptop's clock
  /// @param file its file's name
  /// @param who the laptops that it was for, or the one that it came from
  /// @param bytes its size
  /// @param updates how many saves went in, or how many cells it changed
  /// @param marks what its files are known by; none where it is offered again
  public record Entry(
      boolean sent,
      Instant when,
      String file,
      String who,
      long bytes,
      long updates,
      List<String> marks) {

    private ObjectNode json() {
      ObjectNode json = JSON.createObjectNode();
      json.put("sent", sent).put("when", when.toString()).put("file", file).put("who", who);
      json.put("bytes", bytes).put("updates", updates);
      marks.forEach(json.putArray("marks")::add);
      return json;
    }

    private static Entry of(JsonNode json) {
      return new Entry(
          json.path("sent").asBoolean(),
          Instant.parse(json.path("when").asText()),
          json.path("file").asText(),
          json.path("who").asText(),
          json.path("bytes").asLong(),
          json.path("updates").asLong(),
          json.path("marks").valueStream().map(JsonNode::asText).toList());
    }
  }

  /// All that is remembered, the latest first.
  ///
  /// @throws Trouble `trouble.store.disk`
  public List<Entry> read() throws Trouble {
    Optional<byte[]> held = note.read();
    List<Entry> entries = new ArrayList<>();
    if (held.isPresent()) {
      for (String line : new String(held.get(), StandardCharsets.UTF_8).lines().toList()) {
        read(line).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private static Optional<Entry> read(String line) {
    try {
      return Optional.of(Entry.of(JSON.readTree(line)));
    } catch (JsonProcessingException | DateTimeException e) {
      LOG.warn("a line of the list of packages cannot be read", e);
      return Optional.empty();
    }
  }

  /// The marks of those that need not be offered again.
  ///
  /// @throws Trouble `trouble.store.disk`
  Set<String> marks() throws Trouble {
    return read().stream().flatMap(entry -> entry.marks().stream()).collect(Collectors.toSet());
  }

  /// What decides, beside a file, whether it can be taken in: who belongs, and what this program
  /// reads.
  String able() {
    List<UUID> laptops = workbook.sharing().trust().members().stream()
        .map(member -> member.certificate().device())
        .sorted()
        .toList();
    byte[] all = (Manifest.FORMAT + " " + laptops).getBytes(StandardCharsets.UTF_8);
    return Hash.hex(all).substring(0, 16);
  }

  /// Remembers one that came and need not be offered again, whatever its name.
  ///
  /// @param who from whom, or what became of it
  /// @param updates what it changed
  public void came(Path file, Instant when, String who, long updates) {
    came(file, when, who, updates, List.of(Envelope.mark(file)));
  }

  /// Remembers one that came.
  ///
  /// @param marks see [Entry]
  void came(Path file, Instant when, String who, long updates, List<String> marks) {
    String name = String.valueOf(file.getFileName());
    add(new Entry(false, when, name, who, file.toFile().length(), updates, marks));
  }

  /// Remembers one that was refused, so that it is not offered before the file is another or it can
  /// be taken in. A stick that was pulled is no reason.
  public void refused(Path file, Instant when, Trouble why) {
    String mark = Envelope.tried(file, able());
    try {
      if (isRefusal(why.key()) && !marks().contains(mark)) {
        came(file, when, Texts.of("exchange.package.refused"), 0, List.of(mark));
      }
    } catch (Trouble trouble) {
      LOG.warn("the list of packages was not read: {}", trouble.key());
    }
  }

  private static boolean isRefusal(String key) {
    boolean ours = key.startsWith("trouble.exchange.") || key.startsWith("trouble.view.");
    return REFUSED.contains(key) || ours && !PASSING.contains(key);
  }

  /// Remembers a package. What was written or taken in stays so when this finds no room.
  void add(Entry entry) {
    try {
      List<Entry> entries = read();
      entries.addFirst(entry);
      StringBuilder lines = new StringBuilder();
      entries.stream().limit(MOST).forEach(e -> lines.append(e.json()).append('\n'));
      note.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (Trouble trouble) {
      LOG.warn("the list of packages was not written: {}", trouble.key());
    }
  }
}
