package org.nuanyang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.CurrentActor;
import org.nuanyang.identity.OrganisationTree;
import org.nuanyang.identity.SignedIn;
import org.nuanyang.identity.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who looks at it. */
@ControllerAdvice(annotations = Controller.class)
class ViewerOfPages {

  private final ObjectProvider<OrganisationTree> tree;

  ViewerOfPages(ObjectProvider<OrganisationTree> tree) {
    this.tree = tree;
  }

  @ModelAttribute("viewer")
  @Nullable Viewer viewer(HttpServletRequest request) {
    return CurrentActor.of(request).map(this::viewer).orElse(null);
  }

  private Viewer viewer(Actor actor) {
    String login = WhoIsAsking.signedIn().map(SignedIn::login).orElse("");
    return new Viewer(actor.name(), actor.roles(), organisation(actor), login);
  }

  private String organisation(Actor actor) {
    if (actor.organisation() == null) return "";
    return tree.stream()
        .findFirst()
        .flatMap(known -> known.name(actor.organisation()))
        .orElse("");
  }
}
