package org.nuanyang.documents.web;

import java.util.UUID;
import org.nuanyang.documents.DossierAccess;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.Locks;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Forbidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One kept file for staff, if its owner vouches for them. */
@Controller
class FilePage {

  private final Files files;
  private final ObjectProvider<DossierAccess> owners;
  private final Locks locks;

  FilePage(Files files, ObjectProvider<DossierAccess> owners, Locks locks) {
    this.locks = locks;
    this.files = files;
    this.owners = owners;
  }

  @GetMapping("/desk/files/{id}")
  ResponseEntity<byte[]> show(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean download, Actor by) {
    FileId file = new FileId(id);
    UUID owner = files.ownerOf(file);
    if (owners.stream().noneMatch(access -> access.mayOpen(owner, by))) throw new Forbidden("identity.outside-your-scope");
    locks.mustBeOpen(id, by);
    FileContent content = files.open(file, by);
    return download ? content.download() : content.shown();
  }
}
