package org.nuanyang.counsel.internal;

/**
 * How a number of questions was answered; shares run from 0 to 1.
 *
 * @param withArticles questions for which the right articles are known; the next two are shares of these
 * @param firstThree a right article among the first three citations
 * @param silent no citation at all
 * @param handedOver share of all that a person should take over
 * @param sure share of all answered as 有把握
 * @param sureFirstThree among those answered as 有把握 whose right articles are known: a right one among the first three
 * @param categorised questions whose category is known
 * @param categoryRight share of these
 * @param outside questions that are no matter of law
 * @param turnedAway share of these for which no law was stated
 * @param invented citations that cannot be opened as cited; must be 0
 */
record CounselMeasures(
    int questions,
    int withArticles,
    double firstThree,
    double silent,
    double handedOver,
    double sure,
    double sureFirstThree,
    int categorised,
    double categoryRight,
    int outside,
    double turnedAway,
    int citations,
    int invented) {}
