package org.nuanyang.groups;

/**
 * What somebody who opened a join page is shown before they say who they are.
 *
 * @param organisation the centre that takes the joint application
 * @param names no person; what it is about and against whom
 */
public record JoinPage(GroupId group, String city, String summary, String opponent, String organisation, String receiptNumber) {}
