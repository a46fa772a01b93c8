-- Whoever opens a single paper or file asks whether it lies in a sealed book.
create index volume_leaf_sealed_paper on volume_leaf (paper) where book = 'SEALED' and paper is not null;
create index volume_leaf_sealed_file on volume_leaf (file) where book = 'SEALED' and file is not null;
