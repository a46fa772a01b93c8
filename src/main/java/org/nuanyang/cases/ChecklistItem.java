package org.nuanyang.cases;

/**
 * One thing the file must hold.
 *
 * @param label in office words, such as 授权委托书
 * @param supply last part of the address of the page that supplies it, such as {@code upload?kind=JUDGMENT}; empty when none does
 */
public record ChecklistItem(String label, boolean present, String supply) {}
