package org.nuanyang.language;

/**
 * What a model wrote, whole.
 *
 * @param prompt name and version of the instructions, such as counsel-answer/1
 * @param endpoint name of the endpoint in the configuration
 * @param model name of the model there
 */
public record Written(String text, String prompt, String endpoint, String model) {}
