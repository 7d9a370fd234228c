package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.store.draft.DraftFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an erasure has to remove besides what the log says (抹除余留): it is written down before the
/// log forgets, so that an interruption in between is made good at the next opening.
///
/// @param erasures how many erasures the log knew before
/// @param photographs the SHA-256 of photographs that go unless another row names them
/// @param drafts the places of drafts that go
record Remains(
    @JsonProperty("erasures") long erasures,
    @JsonProperty("photographs") Set<String> photographs,
    @JsonProperty("drafts") List<Place> drafts) {

  private static final Logger LOG = LoggerFactory.getLogger(Remains.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "erasing";

  /// Where a draft stands.
  record Place(
      @JsonProperty("row") UUID row, @JsonProperty("field") String field) {

    static Place of(Draft draft) {
      return new Place(draft.row(), draft.field());
    }
  }

  /// What goes besides when another laptop erased these lines.
  static Remains of(Projection now, Collection<Line> lines, List<Draft> drafts) {
    Set<UUID> rows = new HashSet<>();
    lines.forEach(line -> now.state().rowsAt(line).values().forEach(key -> rows.add(key.row())));
    Set<String> photographs = new HashSet<>();
    for (UUID row : rows) {
      now.done(row).values().forEach(op -> photograph(op).ifPresent(photographs::add));
    }
    return new Remains(
        now.deeds().erasures(),
        photographs,
        drafts.stream()
            .filter(draft -> rows.contains(draft.row()))
            .map(Place::of)
            .toList());
  }

  /// The photograph that a write names.
  static Optional<String> photograph(RowOp op) {
    if (!op.entity().equals(Catalogue.DOCUMENT.key())) {
      return Optional.empty();
    }
    String field = Catalogue.DOCUMENT.field(DOCUMENT.SHA256).name();
    return Optional.ofNullable(op.cells().get(field))
        .flatMap(write -> Optional.ofNullable(write.value().textValue()));
  }

  /// Writes it down; when this returns, it is on the disk.
  void write(Path workbook, Keys keys) throws IOException {
    SafeFile.write(workbook.resolve(NAME), keys.seal(NAME, JSON.writeValueAsBytes(this)));
  }

  /// Removes what is written down, when the log says that it was erased.
  static void remove(Path workbook, Keys keys, Projection now) throws IOException, Trouble {
    Path file = workbook.resolve(NAME);
    if (Files.exists(file)) {
      Optional<Remains> remains = read(file, keys);
      if (remains.isPresent() && now.deeds().erasures() > remains.get().erasures) {
        remains.get().removeFrom(workbook, keys, now);
      }
      SafeFile.delete(file);
    }
  }

  private static Optional<Remains> read(Path file, Keys keys) throws IOException {
    Optional<byte[]> plain = keys.unseal(NAME, Files.readAllBytes(file));
    if (plain.isEmpty()) {
      LOG.warn("what an erasure had to remove cannot be read");
      return Optional.empty();
    }
    return Optional.of(JSON.readValue(plain.get(), Remains.class));
  }

  private void removeFrom(Path workbook, Keys keys, Projection now) throws IOException, Trouble {
    DraftFile file = new DraftFile(workbook, keys);
    file.write(
        file.read().stream().filter(draft -> !drafts.contains(Place.of(draft))).toList());
    new Evidence(workbook).forget();
    removePhotographs(workbook.resolve("attachments"), now);
  }

  private void removePhotographs(Path folder, Projection now) throws IOException {
    Set<String> going = new HashSet<>(photographs);
    now.deeds().saying(photographs, done -> photograph(done.op()).ifPresent(going::remove));
    if (!going.isEmpty() && Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString().replaceAll("[/\\\\]", "");
          if (going.stream().anyMatch(name::startsWith)) {
            SafeFile.delete(file);
          }
        }
      }
    }
  }
}
