package org.liuzhun.ui.rectification;

import static org.liuzhun.registry.db.Tables.INSPECTION_DRAW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Chronicle;
import org.liuzhun.ui.session.Question;
import org.liuzhun.ui.session.ReadOnlySession;
import org.liuzhun.ui.session.Session;

/// What visitors of an inspection may see (查阅模式): the files of the households that were drawn, read
/// only, and of the village no more than a file names, its helpers and parameters.
final class VisitorSession extends ReadOnlySession {

  private static final Set<Entity> NAMED =
      Set.of(Catalogue.VILLAGE, Catalogue.HELPER, Catalogue.POLICY_PARAMETER, Catalogue.HOLIDAY);

  private final Session host;

  VisitorSession(Session host, Row inspection) {
    super(host, seen(host.village(), inspection), host.clock(), "trouble.ui.visitor");
    this.host = host;
    begin();
  }

  /// The village without what visitors may not see.
  static VillageFile seen(VillageFile village, Row inspection) {
    List<Row> rows = new ArrayList<>();
    NAMED.forEach(entity -> rows.addAll(village.rows(entity)));
    for (Dossier file : drawn(village, inspection)) {
      Catalogue.ENTITIES.stream()
          .filter(entity -> entity.owner() != Owner.VILLAGE)
          .forEach(entity -> rows.addAll(file.rows(entity)));
    }
    return VillageFile.of(rows);
  }

  /// The files of the households that an inspection drew.
  static List<Dossier> drawn(VillageFile village, Row inspection) {
    Set<UUID> drawn = village.all(Catalogue.INSPECTION_DRAW).stream()
        .filter(row -> inspection.id().equals(row.get(INSPECTION_DRAW.INSPECTION)))
        .flatMap(row -> Optional.ofNullable(row.get(INSPECTION_DRAW.HOUSEHOLD)).stream())
        .collect(Collectors.toSet());
    return drawn.stream().flatMap(id -> village.dossier(id).stream()).toList();
  }

  @Override
  public boolean isForVisitors() {
    return true;
  }

  @Override
  public Pictures pictures() {
    return host.pictures();
  }

  /// Who typed what is not for visitors.
  @Override
  public void remember(Question<Chronicle> question, Consumer<Chronicle> done) {
    done.accept(Chronicle.EMPTY);
  }
}
