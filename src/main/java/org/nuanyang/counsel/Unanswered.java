package org.nuanyang.counsel;

import java.util.List;

/** Questions alike that were not answered well. @param words what they share @param questions some of them, shortest first */
public record Unanswered(int many, List<String> words, List<String> questions) {}
