package org.nuanyang.cooperation;

/** Whom the help is about; what is not needed is empty. */
public record PersonMeant(String name, String identityNumber, String phone, String address) {}
