package org.nuanyang.language;

import java.util.List;
import java.util.Set;

/**
 * Order to have something written.
 *
 * @param prompt name of the instructions, such as counsel-answer
 * @param material the only things the model may rest on
 * @param told a person's own words; identity data is taken out of them here
 * @param names names of people the matter knows, taken out wherever they stand
 */
public record AskModel(String prompt, List<Passage> material, String told, Set<String> names) {

  public AskModel {
    material = List.copyOf(material);
    names = Set.copyOf(names);
  }

  /** A piece of material. @param id such as A1, by which the model names what a sentence rests on */
  public record Passage(String id, String text) {}
}
