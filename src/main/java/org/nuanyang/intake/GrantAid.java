package org.nuanyang.intake;

import org.nuanyang.identity.Actor;

/** Order to grant aid (给予法律援助). @param reasons pre-written from the rules, edited by the head who signs */
public record GrantAid(ApplicationId application, long version, String reasons, Actor by) {}
