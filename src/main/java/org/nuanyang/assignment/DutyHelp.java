package org.nuanyang.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty lawyer helped somebody (值班律师法律帮助).
 *
 * @param lawyer practitioner id in the network
 * @param identityNumber of the person helped; kept as a blind index only
 * @param caseKey what names the criminal case among agencies, the same for all accused in it: agency and case number
 */
public record DutyHelp(UUID lawyer, UUID firm, String identityNumber, String caseKey, String stage, LocalDate helpedOn) {}
