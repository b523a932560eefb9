/** The built-in kinds of agreement: their sources by name. One line a file of this folder; a test compares. */
import armsControl from './arms-control.pacta';
import attaches from './attaches.pacta';
import ceasefire from './ceasefire.pacta';
import civilSocietyParticipation from './civil-society-participation.pacta';
import coalition from './coalition.pacta';
import collectiveDefence from './collective-defence.pacta';
import counterTerrorism from './counter-terrorism.pacta';
import crisisCommunication from './crisis-communication.pacta';
import cyberSecurity from './cyber-security.pacta';
import defenceCooperation from './defence-cooperation.pacta';
import diplomaticMission from './diplomatic-mission.pacta';
import disasterResponse from './disaster-response.pacta';
import economicAcademicCooperation from './economic-academic-cooperation.pacta';
import environmentSecurity from './environment-security.pacta';
import intelligenceSharing from './intelligence-sharing.pacta';
import jointExercises from './joint-exercises.pacta';
import mediation from './mediation.pacta';
import memorandum from './memorandum.pacta';
import migrationCooperation from './migration-cooperation.pacta';
import militaryTraining from './military-training.pacta';
import mutualSecurityAid from './mutual-security-aid.pacta';
import peaceAccord from './peace-accord.pacta';
import peacekeepingMandate from './peacekeeping-mandate.pacta';
import statusOfForces from './status-of-forces.pacta';
import technologyTransfer from './technology-transfer.pacta';
import treaty from './treaty.pacta';

const PROFILES: Readonly<Record<string, string>> = {
  'arms-control': armsControl,
  attaches,
  ceasefire,
  'civil-society-participation': civilSocietyParticipation,
  coalition,
  'collective-defence': collectiveDefence,
  'counter-terrorism': counterTerrorism,
  'crisis-communication': crisisCommunication,
  'cyber-security': cyberSecurity,
  'defence-cooperation': defenceCooperation,
  'diplomatic-mission': diplomaticMission,
  'disaster-response': disasterResponse,
  'economic-academic-cooperation': economicAcademicCooperation,
  'environment-security': environmentSecurity,
  'intelligence-sharing': intelligenceSharing,
  'joint-exercises': jointExercises,
  mediation,
  memorandum,
  'migration-cooperation': migrationCooperation,
  'military-training': militaryTraining,
  'mutual-security-aid': mutualSecurityAid,
  'peace-accord': peaceAccord,
  'peacekeeping-mandate': peacekeepingMandate,
  'status-of-forces': statusOfForces,
  'technology-transfer': technologyTransfer,
  treaty,
};

/** The sources of the built-in kinds of agreement, by name. */
export function builtInProfiles(): Readonly<Record<string, string>> {
  return PROFILES;
}
