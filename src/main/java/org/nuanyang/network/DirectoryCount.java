package org.nuanyang.network;

/** How large the directory of a city is. */
public record DirectoryCount(long bodies, long people) {}
