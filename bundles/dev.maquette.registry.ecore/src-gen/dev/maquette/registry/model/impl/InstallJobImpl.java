// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model.impl;

import dev.maquette.registry.model.InstallJob;

import dev.maquette.registry.model.meta.RegistryPackage;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Install Job</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getSource <em>Source</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#isInplace <em>Inplace</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getLocalPath <em>Local Path</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getBytes <em>Bytes</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getTotalBytes <em>Total Bytes</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getErrorReason <em>Error Reason</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getError <em>Error</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getErrorTraceback <em>Error Traceback</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getConfigIn <em>Config In</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getConfigOut <em>Config Out</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getSourceMetadata <em>Source Metadata</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getDownloadParts <em>Download Parts</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getUpdatedAt <em>Updated At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#isAllowPrivate <em>Allow Private</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getBytesPerSecond <em>Bytes Per Second</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getWish <em>Wish</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.InstallJobImpl#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstallJobImpl extends MinimalEObjectImpl.Container implements InstallJob {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #isInplace() <em>Inplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInplace()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INPLACE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInplace() <em>Inplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInplace()
	 * @generated
	 * @ordered
	 */
	protected boolean inplace = INPLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocalPath() <em>Local Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalPath()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCAL_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocalPath() <em>Local Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalPath()
	 * @generated
	 * @ordered
	 */
	protected String localPath = LOCAL_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected long bytes = BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalBytes() <em>Total Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long TOTAL_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTotalBytes() <em>Total Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalBytes()
	 * @generated
	 * @ordered
	 */
	protected long totalBytes = TOTAL_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getErrorReason() <em>Error Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorReason()
	 * @generated
	 * @ordered
	 */
	protected static final String ERROR_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErrorReason() <em>Error Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorReason()
	 * @generated
	 * @ordered
	 */
	protected String errorReason = ERROR_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getError() <em>Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getError()
	 * @generated
	 * @ordered
	 */
	protected static final String ERROR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getError() <em>Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getError()
	 * @generated
	 * @ordered
	 */
	protected String error = ERROR_EDEFAULT;

	/**
	 * The default value of the '{@link #getErrorTraceback() <em>Error Traceback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorTraceback()
	 * @generated
	 * @ordered
	 */
	protected static final String ERROR_TRACEBACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErrorTraceback() <em>Error Traceback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorTraceback()
	 * @generated
	 * @ordered
	 */
	protected String errorTraceback = ERROR_TRACEBACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfigIn() <em>Config In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigIn()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIG_IN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfigIn() <em>Config In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigIn()
	 * @generated
	 * @ordered
	 */
	protected String configIn = CONFIG_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfigOut() <em>Config Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigOut()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIG_OUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfigOut() <em>Config Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigOut()
	 * @generated
	 * @ordered
	 */
	protected String configOut = CONFIG_OUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceMetadata() <em>Source Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceMetadata()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_METADATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceMetadata() <em>Source Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceMetadata()
	 * @generated
	 * @ordered
	 */
	protected String sourceMetadata = SOURCE_METADATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDownloadParts() <em>Download Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDownloadParts()
	 * @generated
	 * @ordered
	 */
	protected static final String DOWNLOAD_PARTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDownloadParts() <em>Download Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDownloadParts()
	 * @generated
	 * @ordered
	 */
	protected String downloadParts = DOWNLOAD_PARTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpdatedAt() <em>Updated At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant UPDATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpdatedAt() <em>Updated At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant updatedAt = UPDATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected int priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllowPrivate() <em>Allow Private</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowPrivate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALLOW_PRIVATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAllowPrivate() <em>Allow Private</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowPrivate()
	 * @generated
	 * @ordered
	 */
	protected boolean allowPrivate = ALLOW_PRIVATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBytesPerSecond() <em>Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final long BYTES_PER_SECOND_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBytesPerSecond() <em>Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected long bytesPerSecond = BYTES_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getWish() <em>Wish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWish()
	 * @generated
	 * @ordered
	 */
	protected static final String WISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWish() <em>Wish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWish()
	 * @generated
	 * @ordered
	 */
	protected String wish = WISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstallJobImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.INSTALL_JOB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus) {
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInplace() {
		return inplace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInplace(boolean newInplace) {
		boolean oldInplace = inplace;
		inplace = newInplace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__INPLACE, oldInplace, inplace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocalPath() {
		return localPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalPath(String newLocalPath) {
		String oldLocalPath = localPath;
		localPath = newLocalPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__LOCAL_PATH, oldLocalPath, localPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBytes() {
		return bytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytes(long newBytes) {
		long oldBytes = bytes;
		bytes = newBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__BYTES, oldBytes, bytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTotalBytes() {
		return totalBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalBytes(long newTotalBytes) {
		long oldTotalBytes = totalBytes;
		totalBytes = newTotalBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__TOTAL_BYTES, oldTotalBytes, totalBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getErrorReason() {
		return errorReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrorReason(String newErrorReason) {
		String oldErrorReason = errorReason;
		errorReason = newErrorReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__ERROR_REASON, oldErrorReason, errorReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getError() {
		return error;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setError(String newError) {
		String oldError = error;
		error = newError;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__ERROR, oldError, error));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getErrorTraceback() {
		return errorTraceback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrorTraceback(String newErrorTraceback) {
		String oldErrorTraceback = errorTraceback;
		errorTraceback = newErrorTraceback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__ERROR_TRACEBACK, oldErrorTraceback, errorTraceback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfigIn() {
		return configIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfigIn(String newConfigIn) {
		String oldConfigIn = configIn;
		configIn = newConfigIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__CONFIG_IN, oldConfigIn, configIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfigOut() {
		return configOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfigOut(String newConfigOut) {
		String oldConfigOut = configOut;
		configOut = newConfigOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__CONFIG_OUT, oldConfigOut, configOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceMetadata() {
		return sourceMetadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceMetadata(String newSourceMetadata) {
		String oldSourceMetadata = sourceMetadata;
		sourceMetadata = newSourceMetadata;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__SOURCE_METADATA, oldSourceMetadata, sourceMetadata));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDownloadParts() {
		return downloadParts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDownloadParts(String newDownloadParts) {
		String oldDownloadParts = downloadParts;
		downloadParts = newDownloadParts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__DOWNLOAD_PARTS, oldDownloadParts, downloadParts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getUpdatedAt() {
		return updatedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpdatedAt(Instant newUpdatedAt) {
		Instant oldUpdatedAt = updatedAt;
		updatedAt = newUpdatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__UPDATED_AT, oldUpdatedAt, updatedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(int newPriority) {
		int oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllowPrivate() {
		return allowPrivate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowPrivate(boolean newAllowPrivate) {
		boolean oldAllowPrivate = allowPrivate;
		allowPrivate = newAllowPrivate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__ALLOW_PRIVATE, oldAllowPrivate, allowPrivate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBytesPerSecond() {
		return bytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytesPerSecond(long newBytesPerSecond) {
		long oldBytesPerSecond = bytesPerSecond;
		bytesPerSecond = newBytesPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__BYTES_PER_SECOND, oldBytesPerSecond, bytesPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWish() {
		return wish;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWish(String newWish) {
		String oldWish = wish;
		wish = newWish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__WISH, oldWish, wish));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.INSTALL_JOB__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistryPackage.INSTALL_JOB__ID:
				return getId();
			case RegistryPackage.INSTALL_JOB__SOURCE:
				return getSource();
			case RegistryPackage.INSTALL_JOB__STATUS:
				return getStatus();
			case RegistryPackage.INSTALL_JOB__INPLACE:
				return isInplace();
			case RegistryPackage.INSTALL_JOB__LOCAL_PATH:
				return getLocalPath();
			case RegistryPackage.INSTALL_JOB__BYTES:
				return getBytes();
			case RegistryPackage.INSTALL_JOB__TOTAL_BYTES:
				return getTotalBytes();
			case RegistryPackage.INSTALL_JOB__ERROR_REASON:
				return getErrorReason();
			case RegistryPackage.INSTALL_JOB__ERROR:
				return getError();
			case RegistryPackage.INSTALL_JOB__ERROR_TRACEBACK:
				return getErrorTraceback();
			case RegistryPackage.INSTALL_JOB__CONFIG_IN:
				return getConfigIn();
			case RegistryPackage.INSTALL_JOB__CONFIG_OUT:
				return getConfigOut();
			case RegistryPackage.INSTALL_JOB__SOURCE_METADATA:
				return getSourceMetadata();
			case RegistryPackage.INSTALL_JOB__DOWNLOAD_PARTS:
				return getDownloadParts();
			case RegistryPackage.INSTALL_JOB__CREATED_AT:
				return getCreatedAt();
			case RegistryPackage.INSTALL_JOB__UPDATED_AT:
				return getUpdatedAt();
			case RegistryPackage.INSTALL_JOB__PRIORITY:
				return getPriority();
			case RegistryPackage.INSTALL_JOB__ALLOW_PRIVATE:
				return isAllowPrivate();
			case RegistryPackage.INSTALL_JOB__BYTES_PER_SECOND:
				return getBytesPerSecond();
			case RegistryPackage.INSTALL_JOB__WISH:
				return getWish();
			case RegistryPackage.INSTALL_JOB__OWNER:
				return getOwner();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RegistryPackage.INSTALL_JOB__ID:
				setId((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__SOURCE:
				setSource((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__STATUS:
				setStatus((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__INPLACE:
				setInplace((Boolean)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__LOCAL_PATH:
				setLocalPath((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__BYTES:
				setBytes((Long)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__TOTAL_BYTES:
				setTotalBytes((Long)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__ERROR_REASON:
				setErrorReason((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__ERROR:
				setError((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__ERROR_TRACEBACK:
				setErrorTraceback((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__CONFIG_IN:
				setConfigIn((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__CONFIG_OUT:
				setConfigOut((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__SOURCE_METADATA:
				setSourceMetadata((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__DOWNLOAD_PARTS:
				setDownloadParts((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__UPDATED_AT:
				setUpdatedAt((Instant)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__PRIORITY:
				setPriority((Integer)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__ALLOW_PRIVATE:
				setAllowPrivate((Boolean)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__BYTES_PER_SECOND:
				setBytesPerSecond((Long)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__WISH:
				setWish((String)newValue);
				return;
			case RegistryPackage.INSTALL_JOB__OWNER:
				setOwner((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RegistryPackage.INSTALL_JOB__ID:
				setId(ID_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__INPLACE:
				setInplace(INPLACE_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__LOCAL_PATH:
				setLocalPath(LOCAL_PATH_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__BYTES:
				setBytes(BYTES_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__TOTAL_BYTES:
				setTotalBytes(TOTAL_BYTES_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__ERROR_REASON:
				setErrorReason(ERROR_REASON_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__ERROR:
				setError(ERROR_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__ERROR_TRACEBACK:
				setErrorTraceback(ERROR_TRACEBACK_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__CONFIG_IN:
				setConfigIn(CONFIG_IN_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__CONFIG_OUT:
				setConfigOut(CONFIG_OUT_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__SOURCE_METADATA:
				setSourceMetadata(SOURCE_METADATA_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__DOWNLOAD_PARTS:
				setDownloadParts(DOWNLOAD_PARTS_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__UPDATED_AT:
				setUpdatedAt(UPDATED_AT_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__ALLOW_PRIVATE:
				setAllowPrivate(ALLOW_PRIVATE_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__BYTES_PER_SECOND:
				setBytesPerSecond(BYTES_PER_SECOND_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__WISH:
				setWish(WISH_EDEFAULT);
				return;
			case RegistryPackage.INSTALL_JOB__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RegistryPackage.INSTALL_JOB__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case RegistryPackage.INSTALL_JOB__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case RegistryPackage.INSTALL_JOB__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case RegistryPackage.INSTALL_JOB__INPLACE:
				return inplace != INPLACE_EDEFAULT;
			case RegistryPackage.INSTALL_JOB__LOCAL_PATH:
				return LOCAL_PATH_EDEFAULT == null ? localPath != null : !LOCAL_PATH_EDEFAULT.equals(localPath);
			case RegistryPackage.INSTALL_JOB__BYTES:
				return bytes != BYTES_EDEFAULT;
			case RegistryPackage.INSTALL_JOB__TOTAL_BYTES:
				return totalBytes != TOTAL_BYTES_EDEFAULT;
			case RegistryPackage.INSTALL_JOB__ERROR_REASON:
				return ERROR_REASON_EDEFAULT == null ? errorReason != null : !ERROR_REASON_EDEFAULT.equals(errorReason);
			case RegistryPackage.INSTALL_JOB__ERROR:
				return ERROR_EDEFAULT == null ? error != null : !ERROR_EDEFAULT.equals(error);
			case RegistryPackage.INSTALL_JOB__ERROR_TRACEBACK:
				return ERROR_TRACEBACK_EDEFAULT == null ? errorTraceback != null : !ERROR_TRACEBACK_EDEFAULT.equals(errorTraceback);
			case RegistryPackage.INSTALL_JOB__CONFIG_IN:
				return CONFIG_IN_EDEFAULT == null ? configIn != null : !CONFIG_IN_EDEFAULT.equals(configIn);
			case RegistryPackage.INSTALL_JOB__CONFIG_OUT:
				return CONFIG_OUT_EDEFAULT == null ? configOut != null : !CONFIG_OUT_EDEFAULT.equals(configOut);
			case RegistryPackage.INSTALL_JOB__SOURCE_METADATA:
				return SOURCE_METADATA_EDEFAULT == null ? sourceMetadata != null : !SOURCE_METADATA_EDEFAULT.equals(sourceMetadata);
			case RegistryPackage.INSTALL_JOB__DOWNLOAD_PARTS:
				return DOWNLOAD_PARTS_EDEFAULT == null ? downloadParts != null : !DOWNLOAD_PARTS_EDEFAULT.equals(downloadParts);
			case RegistryPackage.INSTALL_JOB__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case RegistryPackage.INSTALL_JOB__UPDATED_AT:
				return UPDATED_AT_EDEFAULT == null ? updatedAt != null : !UPDATED_AT_EDEFAULT.equals(updatedAt);
			case RegistryPackage.INSTALL_JOB__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case RegistryPackage.INSTALL_JOB__ALLOW_PRIVATE:
				return allowPrivate != ALLOW_PRIVATE_EDEFAULT;
			case RegistryPackage.INSTALL_JOB__BYTES_PER_SECOND:
				return bytesPerSecond != BYTES_PER_SECOND_EDEFAULT;
			case RegistryPackage.INSTALL_JOB__WISH:
				return WISH_EDEFAULT == null ? wish != null : !WISH_EDEFAULT.equals(wish);
			case RegistryPackage.INSTALL_JOB__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", source: ");
		result.append(source);
		result.append(", status: ");
		result.append(status);
		result.append(", inplace: ");
		result.append(inplace);
		result.append(", localPath: ");
		result.append(localPath);
		result.append(", bytes: ");
		result.append(bytes);
		result.append(", totalBytes: ");
		result.append(totalBytes);
		result.append(", errorReason: ");
		result.append(errorReason);
		result.append(", error: ");
		result.append(error);
		result.append(", errorTraceback: ");
		result.append(errorTraceback);
		result.append(", configIn: ");
		result.append(configIn);
		result.append(", configOut: ");
		result.append(configOut);
		result.append(", sourceMetadata: ");
		result.append(sourceMetadata);
		result.append(", downloadParts: ");
		result.append(downloadParts);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", updatedAt: ");
		result.append(updatedAt);
		result.append(", priority: ");
		result.append(priority);
		result.append(", allowPrivate: ");
		result.append(allowPrivate);
		result.append(", bytesPerSecond: ");
		result.append(bytesPerSecond);
		result.append(", wish: ");
		result.append(wish);
		result.append(", owner: ");
		result.append(owner);
		result.append(')');
		return result.toString();
	}

} //InstallJobImpl
