const id = {
  checkedOn: 'Diperiksa',
  noAdvice: 'Bukan nasihat hukum; setiap angka punya sumber.',
  cost: 'Berapa',
  gets: 'Dapat apa',
  pays: 'Siapa membayar',
  download: 'Unduh tarif (CSV)',
  calculator: 'Hitung iuran Anda',
  calculatorLead: 'Dihitung di ponsel Anda; tidak ada yang dikirim ke mana pun.',
  job: 'Pekerjaan',
  jobs: {
    employee: 'Karyawan',
    driver: 'Pengemudi atau kurir, membayar sendiri',
    other: 'Pekerja mandiri lain, membayar sendiri',
  },
  wage: 'Upah sebulan, rupiah',
  size: 'Besar usaha',
  sizes: { micro: 'Mikro', small: 'Kecil', large: 'Menengah atau besar' },
  risk: 'Risiko pekerjaan, menurut perusahaan',
  risks: ['Sangat rendah', 'Rendah', 'Sedang', 'Tinggi', 'Sangat tinggi'],
  withSavings: 'Dengan tabungan hari tua (JHT)',
  workOut: 'Hitung',
  you: 'Anda',
  company: 'Perusahaan',
  sum: 'Jumlah sebulan',
  thisMonth: 'bulan ini',
  from: 'Mulai',
  estimate:
    'Hitungan kami dari tarif yang tercatat; pembulatan resminya bisa berbeda. Batas upah JP berasal dari konsultan.',
  lowest:
    'Untuk golongan penghasilan terendah. Tabel golongan di atasnya tidak kami temukan, jadi di atas itu tanyakan lewat telepon 175.',
};

/** Words of the guide that its texts in content/guide/ do not hold. */
export const guideWords = {
  id,
  en: {
    checkedOn: 'Checked',
    noAdvice: 'No legal advice; every number has a source.',
    cost: 'How much',
    gets: 'What you get',
    pays: 'Who pays',
    download: 'Download the rates (CSV)',
    calculator: 'Work out your contribution',
    calculatorLead: 'Worked out on your phone; nothing is sent anywhere.',
    job: 'Job',
    jobs: {
      employee: 'Employee',
      driver: 'Driver or courier, paying for yourself',
      other: 'Other self-employed, paying for yourself',
    },
    wage: 'Monthly wage, rupiah',
    size: 'Size of the business',
    sizes: { micro: 'Micro', small: 'Small', large: 'Medium or large' },
    risk: 'Risk of the work, as the company has it',
    risks: ['Very low', 'Low', 'Medium', 'High', 'Very high'],
    withSavings: 'With old-age savings (JHT)',
    workOut: 'Work it out',
    you: 'You',
    company: 'Company',
    sum: 'Total a month',
    thisMonth: 'this month',
    from: 'From',
    estimate:
      'Our arithmetic from the rates on record; the official rounding may differ. The ceiling on wages for JP is from consultants.',
    lowest:
      'For the lowest income bracket. We did not find the table of the brackets above it, so above it call 175 to ask.',
  },
} as const satisfies Readonly<Record<'id' | 'en', typeof id>>;
