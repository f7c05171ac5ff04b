/**
 * What labels say in the languages that it ships: English, French; and its fork: the same in other words, Spanish,
 * Vietnamese, Japanese, Korean.
 */
export const words = {
  stage: ['Stage', 'Étape', 'Etapa', 'Giai đoạn', 'ステージ', '단계'],
  amount: ['Budget', 'Presupuesto', 'Ngân sách', '予算', '예산'],
  closing: [
    'Expected closing date',
    'Expected closing',
    'Date de clôture prévue',
    'Fermeture prévue',
    'Cierre previsto',
    'Ngày dự kiến đóng',
    '完了予定日',
    '예상 마감일',
  ],
  company: ['Company', 'Entreprise', 'Empresa', 'Công ty', '会社', '회사'],
  contacts: ['Contacts', 'Contactos', 'Liên hệ', '連絡先', '연락처'],
  dealOwner: ['Owner', 'Propriétaire', 'Propietario', 'Người sở hữu', '所有者', '소유자'],
  manager: [
    'Account manager',
    'Responsable de compte',
    'Gestionnaire de compte',
    'Gerente de cuenta',
    'Người quản lý',
    'アカウントマネージャー',
    '계정 관리자',
  ],
  sector: ['Sector', 'Secteur', 'Lĩnh vực', 'セクター', '섹터'],
  added: ['Added on', 'Ajouté le', 'Añadido el', 'Đã thêm vào', '追加日', '추가됨'],
  lastActivity: [
    'Last activity on',
    'Dernière activité le',
    'Última actividad el',
    'Hoạt động gần nhất',
    '最終アクティビティ',
    '최근 활동',
  ],
};
