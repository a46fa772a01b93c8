package org.nuanyang.retrieval;

/**
 * How well questions are answered, each a mean over the questions from 0 to 1.
 *
 * @param recall10 share of the right articles among the first ten
 * @param mrr10 one over the place of the first right article, within ten
 * @param hit10 share of questions with a right article among the first ten
 */
public record Measures(
    int questions,
    double recall5,
    double recall10,
    double recall20,
    double recall50,
    double recall100,
    double mrr10,
    double ndcg10,
    double hit10) {}
