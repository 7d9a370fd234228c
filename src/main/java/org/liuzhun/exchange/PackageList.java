package org.liuzhun.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.store.SealedNote;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The packages that were written and taken in lately (收发记录), the latest first. It is for people to
/// look at; besides, what is on it is not offered again where it lies in the exchange folder.
public final class PackageList {

  private static final Logger LOG = LoggerFactory.getLogger(PackageList.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST = 1000;

  private final SealedNote note;

  /// The list of a workbook.
  public PackageList(Workbook workbook) {
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
