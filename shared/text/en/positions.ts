import type { PositionsText } from '../nl/positions';

/** Texts of positions (standen) in English. */
export const positions: PositionsText = {
  findings: {
    'adjusted-below-zero': {
      what: '{{giver}} gives away {{excess}} more than its quota',
      why: 'The quota is {{has}}, with what was taken over. {{giver}} gives away {{given}}. Last agreement: {{number}}.',
    },
    'adjusted-amv-exceeds-total': {
      what: 'After {{number}} the amv share of {{giver}} does not fit',
      why: '{{total}} places remain, of which {{amv}} amv. Change the number of amv in the agreement.',
    },
    'transfer-from-equals-to': {
      what: '{{number}}: {{area}} takes over from itself',
      why: 'Choose two different municipalities.',
    },
    'transfer-above-quota': {
      what: '{{giver}} cannot give away more than its quota of {{has}}',
      why: '{{number}} and other agreements give away {{given}}: {{excess}} too many. The draft is kept.',
    },
    'transfer-unknown-municipality': {
      what: '{{number}}: {{municipality}} is not in the dossier',
      why: 'This transfer does not count. Choose a municipality of the region.',
    },
    'transfer-term-outside-period': {
      what: '{{number}} lies outside {{period}}',
      why: 'The transfer runs from {{from}} up to and including {{until}}. The period runs from {{periodFrom}} up to and including {{periodUntil}}.',
    },
    'containment-unknown': {
      what: 'Does the figure “{{kind}}” contain {{number}} already?',
      why: '{{to}} takes over {{places}} from {{from}}. Say in the agreement whether this figure contains it. Until then you see both outcomes.',
    },
    'counted-twice': {
      what: 'Counted twice: {{facility}} and {{number}}',
      why: '{{from}} has a share of {{shared}} and a transfer of {{places}}. That moves {{together}}. Cancel one of the two.',
    },
    'published-corrected-differs': {
      what: 'The corrected target of {{area}} differs by {{difference}}',
      why: 'Published is {{published}}, computed is {{computed}}. Check the backlog and who was housed.',
    },
    'published-corrected-differs-by-transfer': {
      what: 'The corrected target of {{area}} differs by {{difference}}',
      why: 'Published is {{published}}, computed is {{computed}}. Perhaps the published figure does not contain {{transfers}}.',
    },
    'net-differs-from-computed': {
      what: 'The net target of {{area}} differs by {{difference}}',
      why: 'Filled in is {{recorded}}. By the law and the inhabitants it is {{computed}}. Check the figure or the inhabitants.',
    },
    'carry-differs-from-computed': {
      what: 'The backlog or surplus of {{area}} differs by {{difference}}',
      why: 'For {{period}} {{recorded}} was recorded, and that counts. From the half-year before follows {{computed}}. Check which of them is right, under Settings, Region.',
    },
    'national-task-missing': {
      what: 'The national task of {{period}} is missing',
      why: 'Municipalities whose net task is not known for that reason: {{count}}. Fill it in under Settings, Region.',
    },
    'inhabitants-missing': {
      what: 'Inhabitants on {{day}} are missing',
      why: 'Municipalities whose net task of {{period}} is not known for that reason: {{count}}. Fill them in under Settings, Region.',
    },
    'layer-without-group': {
      what: '{{facility}}: places without a target group',
      why: 'These places do not count. Choose a target group.',
    },
    'layer-without-dates': {
      what: '{{facility}}: places without a first day',
      why: 'These places do not count. Fill in the first day.',
    },
    'layer-without-places': {
      what: '{{facility}}: the number of places is missing',
      why: 'Without a number this does not count. Fill in the number.',
    },
    'layer-ends-before-it-begins': {
      what: '{{facility}}: the end lies before the beginning',
      why: 'The places run from {{from}} up to and including {{until}}. Check both days.',
    },
    'layer-amv-exceeds-total': {
      what: '{{facility}}: {{amv}} amv is not possible',
      why: 'There are {{total}} places. Check one of the two numbers.',
    },
    'layer-outside-facility-term': {
      what: '{{facility}}: places outside the term of the facility',
      why: 'The facility keeps to {{day}}, the places do not. The places count as they stand. Check the days.',
    },
    'layer-beyond-hard-limit': {
      what: '{{facility}}: places after the hard limit',
      why: 'The facility may stay up to and including {{limit}}. There are places after that. End them earlier or change the limit.',
    },
    'layer-at-closed-facility': {
      what: '{{facility}} is closed but still has {{places}} places',
      why: 'The places count until their own last day. Fill that in, or change the status.',
    },
    'places-exceed-physical': {
      what: '{{facility}}: {{places}} places in use of {{physical}}',
      why: 'From {{date}} on there are {{over}} too many, all groups together. A place counts for one group at a time.',
    },
    'places-exceed-physical-with-soft': {
      what: '{{facility}}: with soft plans {{places}} places of {{physical}}',
      why: 'From {{date}} on there are {{over}} too many if all plans go ahead.',
    },
    'same-as-missing': {
      what: '{{facility}} refers to a facility that is not there',
      why: 'So the facility counts itself. Choose another one, or take the reference away.',
    },
    'facility-possibly-doubled': {
      what: 'Doubled? {{facility}} ({{host}}) and {{other}} ({{otherHost}})',
      why: 'Name, target group and days are alike. Is it the same facility? Then choose “Same as”.',
    },
    'shares-exceed-layer': {
      what: '{{facility}}: shares of {{shared}} in {{places}} places',
      why: 'Until this is mended only the share of {{area}} itself counts. Lower a share.',
    },
    'share-amv-exceeds-total': {
      what: '{{facility}}: {{amv}} amv in a share of {{total}} is not possible',
      why: 'Check the share of {{municipality}}.',
    },
    'share-unknown-municipality': {
      what: '{{facility}}: a share for an unknown municipality',
      why: '{{municipality}} is not in the dossier. The {{places}} places count for nobody here.',
    },
    'share-not-confirmed': {
      what: '{{facility}}: {{municipality}} has not confirmed {{places}} places yet',
      why: 'Until then they do not count for {{municipality}}, but as rest for {{host}}.',
    },
    'facility-ends-with-shortage': {
      what: '{{facility}}: {{places}} places end on {{lastDay}}',
      why: '{{municipality}} will then be {{shortage}} places short for {{group}}.',
    },
    'area-falls-below-quota': {
      what: '{{area}} no longer meets its task from {{date}}',
      why: '{{group}}, {{period}}{{plans}}: until then {{before}} over, after that {{shortage}} places short.',
    },
    'area-falls-below-amv': {
      what: '{{area}} has too few amv places from {{date}}',
      why: '{{group}}, {{period}}{{plans}}: until then {{before}} over, after that {{shortage}} amv places short.',
    },
    'area-falls-below-with-substitution': {
      what: '{{area}}: from {{date}} other groups no longer cover enough',
      why: '{{group}}, {{period}}{{plans}}: until then places of another group cover the shortage, after that {{shortage}} places remain short.',
    },
    'area-falls-below-by-transfer': {
      what: '{{area}} no longer meets its task because of drafts',
      why: '{{group}}, {{period}}{{plans}}, on {{date}}: without the drafts {{before}} over, with the drafts {{shortage}} places short. The region as a whole does not change.',
    },
    'area-falls-below-amv-by-transfer': {
      what: '{{area}} is short of amv places because of drafts',
      why: '{{group}}, {{period}}{{plans}}, on {{date}}: without the drafts {{before}} over, with the drafts {{shortage}} amv places short. The region as a whole does not change.',
    },
    'amv-places-missing': {
      what: '{{area}}: {{missing}} amv places are missing',
      why: '{{group}}, {{period}}: the total is met, the places for amv are not.',
    },
  },
  withPlans: ', with soft plans',
  safetyRegion: 'Safety region {{name}}',
  reasons: {
    'no-spare': 'nothing is spare there',
    'no-shortage': 'there is no shortage',
    'too-few-for-ratio': 'too few spare for this ratio',
    'gap-unknown': 'not everything is known',
    counts: 'counts',
    'not-begun': 'does not count yet: begins later',
    ended: 'counts no more: has ended',
    soft: 'soft: counts only with “hard and soft”',
    'too-short': 'does not count: shorter than the counting rule asks',
    'too-small': 'does not count: smaller than the counting rule asks',
    'size-unknown': 'does not count: the counting rule asks for a size, which is not filled in',
    'not-ready': 'does not count: begins later than the counting rule asks',
    'dates-unknown': 'does not count: the first day is not filled in',
    'places-unknown': 'does not count: the number is not filled in',
    'facility-cancelled': 'does not count: the facility was cancelled',
    'same-as-other': 'does not count: is the same facility as another one',
    'places-do-not-count-for-flow': 'does not count: permit holders are counted as persons, not as places',
    'not-confirmed': 'does not count yet: the municipality has not confirmed the share',
    'shares-exceed-layer': 'does not count: there are more shares than places',
    'unknown-municipality': 'does not count: the municipality is not in the dossier',
    'rest-does-not-count': 'does not count: in this dossier the rest counts for nobody',
    contained: 'does not count: is in this figure already',
    'draft-off': 'does not count: still a draft',
    'draft-on': 'counts in the scenario',
    redrafted: 'does not count: in this scenario the changed agreement takes its place',
    void: 'does not count: void',
    'outside-term': 'does not count: outside its term',
    'unknown-party': 'does not count: a municipality is not in the dossier',
    'not-newest': 'does not count: another count goes before it',
    'older-than-count': 'does not count: older than the count',
    'shown-only': 'for information only',
    'after-date': 'does not count: after this day',
  },
};
