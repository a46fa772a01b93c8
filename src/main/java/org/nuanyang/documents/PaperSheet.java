package org.nuanyang.documents;

import java.util.List;

/**
 * A paper described block by block, from which Word and PDF are printed alike.
 *
 * @param title the name of the document, as a file and a reader's window show it; to stand on the
 *     paper it needs a {@link Block.Title} of its own
 * @param machineMade true when a machine wrote the text and nobody has gone over it: the paper then says so on every page
 */
public record PaperSheet(String title, List<Block> blocks, boolean machineMade) {
  public PaperSheet {
    blocks = List.copyOf(blocks);
  }
}
