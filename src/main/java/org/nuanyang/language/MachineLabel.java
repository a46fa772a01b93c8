package org.nuanyang.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The hidden label of machine-made content in the metadata of a file or an answer, with the seven fields of GB 45438—2025
 * (人工智能生成合成内容标识办法 第五条); the visible label stands on the page itself.
 *
 * @param label 1: made by a machine
 * @param producer name or code of who offers the service
 * @param produceId number of the content, so that it can be traced
 */
@JsonPropertyOrder({"Label", "ContentProducer", "ProduceID", "ReservedCode1", "ContentPropagator", "PropagateID", "ReservedCode2"})
public record MachineLabel(
    @JsonProperty("Label") String label,
    @JsonProperty("ContentProducer") String producer,
    @JsonProperty("ProduceID") String produceId,
    @JsonProperty("ReservedCode1") String reserved1,
    @JsonProperty("ContentPropagator") String propagator,
    @JsonProperty("PropagateID") String propagateId,
    @JsonProperty("ReservedCode2") String reserved2) {

  /** The name of the label among a file's metadata. */
  public static final String NAME = "AIGC";

  /** Made and handed out by the same service. */
  public static MachineLabel of(String producer, String produceId) {
    return new MachineLabel("1", producer, produceId, "", producer, produceId, "");
  }
}
