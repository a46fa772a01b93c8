package org.nuanyang.matters;

import java.util.Map;
import java.util.UUID;

/**
 * What a service holds for one person of a matter, such as their part of recovered money.
 *
 * @param person the participant it belongs to
 * @param title such as 劳动人事仲裁
 * @param figures label and value, in the order they are read
 */
public record OwnShare(UUID person, String title, Map<String, String> figures) {}
