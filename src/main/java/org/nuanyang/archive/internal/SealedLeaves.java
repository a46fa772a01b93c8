package org.nuanyang.archive.internal;

import java.util.UUID;
import org.nuanyang.archive.Book;
import org.nuanyang.documents.DossierLock;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in a sealed book is opened by nobody leaf by leaf; while the book is lent, the archive may look into it. */
@Component
class SealedLeaves implements DossierLock {

  private final JdbcClient jdbc;
  private final Loans loans;

  SealedLeaves(JdbcClient jdbc, Loans loans) {
    this.jdbc = jdbc;
    this.loans = loans;
  }

  @Override
  public boolean closed(UUID item, Actor by) {
    return jdbc.sql(
            """
            select volume from volume_leaf where book = 'SEALED' and paper = :item
            union all
            select volume from volume_leaf where book = 'SEALED' and file = :item
            union all
            select l.volume from volume_supplement_leaf l join volume_supplement s on s.volume = l.volume and s.number = l.supplement
            where s.book = 'SEALED' and l.paper = :item
            union all
            select l.volume from volume_supplement_leaf l join volume_supplement s on s.volume = l.volume and s.number = l.supplement
            where s.book = 'SEALED' and l.file = :item""")
        .param("item", item)
        .query(UUID.class)
        .list()
        .stream()
        .anyMatch(volume -> !mayLook(volume, by));
  }

  private boolean mayLook(UUID volume, Actor by) {
    return (by.has(Role.ARCHIVIST) || by.has(Role.DIRECTOR)) && loans.isOut(volume, Book.SEALED);
  }
}
