package org.nuanyang.matters;

/** Something the citizen can do now on the follow page: add papers, withdraw, say thanks. */
public record FollowAction(String label, String url, boolean primary) {}
